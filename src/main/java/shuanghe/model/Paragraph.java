package shuanghe.model;

/**
 * A paragraph of an article, put together from the lines the page layout tore it into.
 *
 * @param place first line in the file
 * @param lastLine last line in the file
 * @param role the part it plays in the article
 * @param text joined text
 * @param domain the domain its words speak for
 */
public record Paragraph(Place place, int lastLine, Role role, String text, Domain domain) {

  /** The part a paragraph plays in an article. */
  public enum Role {
    KICKER,
    HEADLINE,
    SECTION_HEAD,
    BODY,
    BYLINE,
    CAPTION,
    CREDIT,
    DATA_BOX,
    /** Lines of a table set in plain text: its title, the line of units, its head, its rows. */
    TABLE
  }
}
