package shuanghe.typeset;

import java.util.List;

/** What a semantic HTML document says, free of HTML. */
record SemanticDocument(DocumentProperties properties, List<DocumentBlock> blocks) {}
