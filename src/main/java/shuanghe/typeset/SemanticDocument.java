package shuanghe.typeset;

import java.util.List;

/** Content of a semantic HTML document, free of HTML. */
record SemanticDocument(DocumentProperties properties, List<DocumentBlock> blocks) {}
