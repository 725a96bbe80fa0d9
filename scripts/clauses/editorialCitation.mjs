/** What a clause cites that rests on no provision of an act. The output contract fixes these words. */
export const EDITORIAL = 'Chuẩn biên tập';
