export { DOCUMENT_TYPES, isDocumentTypeSlug, type DocumentType, type DocumentTypeSlug } from './documentTypes';
