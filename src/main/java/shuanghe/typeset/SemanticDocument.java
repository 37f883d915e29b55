package shuanghe.typeset;

import java.util.List;

/**
 * Content of a semantic HTML document, free of HTML.
 *
 * @param properties what the file says of itself
 * @param blocks in the order of reading
 */
record SemanticDocument(DocumentProperties properties, List<DocumentBlock> blocks) {}
