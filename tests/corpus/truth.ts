import { readFileSync } from 'node:fs';
import type { SharedFile } from './sharedFiles';

type Paragraphs = number | readonly number[];

export interface TruthComponent {
  readonly p: Paragraphs;
  readonly text: string;
  readonly number?: string | null;
  readonly symbol?: string | null;
  readonly place?: string | null;
  readonly day?: number | null;
  readonly month?: number | null;
  readonly year?: number | null;
}

export interface TruthSection {
  readonly p: number;
  readonly label: string;
  readonly title: string;
  readonly level: number;
  readonly kind: 'heading' | 'run-in heading' | 'numbered paragraph';
  readonly part: 'body' | 'appendix';
}

/** What a person found in a real document. */
export interface Truth {
  readonly file: string;
  readonly doc_type: string;
  readonly components: {
    readonly quoc_hieu: TruthComponent | null;
    readonly tieu_ngu: TruthComponent | null;
    readonly co_quan_chu_quan: TruthComponent | null;
    readonly co_quan_ban_hanh: TruthComponent | null;
    readonly so_ky_hieu: TruthComponent | null;
    readonly dia_danh_ngay: TruthComponent | null;
    readonly ten_loai: TruthComponent | null;
    readonly trich_yeu: TruthComponent | null;
    readonly kinh_gui: TruthComponent | null;
    readonly can_cu: readonly TruthComponent[];
    readonly mo_dau: readonly TruthComponent[];
    readonly ket_thuc: TruthComponent | null;
    readonly noi_nhan: { readonly p: number; readonly items: readonly TruthComponent[] } | null;
    readonly ky: {
      readonly quyen_han: string | null;
      readonly chuc_vu: string | null;
      readonly ho_ten: string | null;
    } | null;
    readonly phu_luc: readonly unknown[];
    readonly sections: readonly TruthSection[];
  };
}

export function readTruth({ path }: SharedFile): Truth {
  return JSON.parse(readFileSync(path, 'utf8')) as Truth;
}
