package shuanghe.pdf;

import java.time.LocalDate;
import java.util.List;

/** What a semantic HTML document says, free of HTML. */
record SemanticDocument(Meta meta, List<Block> blocks) {

  /**
   * What the file says of itself.
   *
   * @param date the edition's date
   */
  record Meta(String title, String author, String description, LocalDate date) {}
}
