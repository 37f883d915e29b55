package shuanghe.model;

import java.util.List;
import java.util.Optional;

/**
 * A document named in the press: a signed agreement, or a plan or other paper.
 *
 * @param parties signatories or issuers in the order named
 * @param partiesComplete whether all who signed are among the parties, as far as the text tells
 * @param signed when it was signed, where the text says so
 * @param sources every place that names it, the first being {@code place}
 */
public record Agreement(
    String id,
    Place place,
    String title,
    Type type,
    List<String> parties,
    boolean partiesComplete,
    Optional<TimePeriod> signed,
    Domain domain,
    String articleId,
    String context,
    List<Place> sources) {

  /** What sort of document it is. */
  public enum Type {
    AGREEMENT("agreement", "协议"),
    PLAN("plan", "规划"),
    OTHER("other", "其他文件");

    private final String code;
    private final String label;

    Type(String code, String label) {
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

  public Agreement {
    parties = List.copyOf(parties);
    sources = List.copyOf(sources);
  }
}
