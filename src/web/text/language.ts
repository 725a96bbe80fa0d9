import { en } from './en';
import { vi, type WebText } from './vi';

export type WebLanguage = 'vi' | 'en';

export const webTexts: Readonly<Record<WebLanguage, WebText>> = { vi, en };
