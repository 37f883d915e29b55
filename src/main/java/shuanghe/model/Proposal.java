package shuanghe.model;

/**
 * A shortcoming named or a proposal made in the press.
 *
 * @param text what falls short or what is proposed, as printed
 * @param by who says so as named, or empty
 * @param to to whom it is said, where the press names somebody; else empty
 * @param context the sentence
 */
public record Proposal(
    String id,
    Place place,
    Kind kind,
    String text,
    String by,
    String to,
    Domain domain,
    String articleId,
    String context) {

  /** What is said. */
  public enum Kind {
    SHORTCOMING("shortcoming", "短板"),
    PROPOSAL("proposal", "建议");

    private final String code;
    private final String label;

    Kind(String code, String label) {
      this.code = code;
      this.label = label;
    }

    public String code() {
      return code;
    }

    public String label() {
      return label;
    }
  }
}
