const PEOPLES_BODY = /^(?:UY BAN NHAN DAN|HOI DONG NHAN DAN|UBND|HDND)(?= |$)/u;

/** Whether a name, folded, begins with that of a council or committee of the people. */
export function isPeoplesBody(key: string): boolean {
  return PEOPLES_BODY.test(key);
}
