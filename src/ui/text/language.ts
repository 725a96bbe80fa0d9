import { en } from './en';
import { vi, type Text } from './vi';

export type Language = 'vi' | 'en';

export const TEXTS: Readonly<Record<Language, Text>> = { vi, en };
