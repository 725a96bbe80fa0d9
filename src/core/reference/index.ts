export { DOCUMENT_TYPES, type DocumentType, type DocumentTypeSlug } from './documentTypes';
