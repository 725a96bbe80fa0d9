import { fold } from '../../vietnamese';

/** A steering committee without a seal of its own is signed for by one who names both posts (II.I.7.1.4.đ). */
const TWO_POSTS = / KIEM /u;
const COMMITTEE_POST = /^(?:PHO )?(?:BI THU|CHU NHIEM UY BAN KIEM TRA)(?: |$)/u;

/**
 * Whether a post is one of a body that decides together (secretary and deputy secretary of a Party committee or cell): who holds it
 * signs on behalf of the body and never alone (Hướng dẫn 05-HD/VPTW, II.I.7.1.4.b; Hướng dẫn 36-HD/VPTW, II.1.7.1.b).
 */
export function isCommitteePost(post: string): boolean {
  const key = fold(post);
  return COMMITTEE_POST.test(key) && !TWO_POSTS.test(key);
}

/** A body that the Party sets up for one matter; as a rule it has no seal of its own. */
const STEERING_BODY = /^(?:BAN CHI DAO|TIEU BAN|HOI DONG)(?= |$)/u;

/** Whether the name of a body is that of a steering committee, subcommittee or council (Hướng dẫn 05-HD/VPTW, II.I.7.1.4.đ). */
export function isSteeringBody(name: string): boolean {
  return STEERING_BODY.test(fold(name));
}
