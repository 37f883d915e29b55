package shuanghe.model;

import java.util.List;

/**
 * A matter the press reports on: what was or is to be done to an object, by whom.
 *
 * @param name the object: a project, an institution, a document put out …
 * @param actor who did or does it as named, or empty
 * @param status the words that tell it, their modal among them: 全面开工建设, 将开通 …
 * @param state how far the status has come about, as told
 * @param progress figures that go with it as printed, or empty
 * @param cooperation whether it is a matter between the two sides rather than one city's own
 * @param sources every place that speaks of it
 */
public record PressMatter(
    String id,
    Place place,
    String name,
    String actor,
    String status,
    State state,
    Milestone milestone,
    String progress,
    String refArea,
    Domain domain,
    boolean cooperation,
    String articleId,
    String context,
    List<Place> sources) {

  /** Whether what the status tells has come about: 开工 is done on the day the building starts. */
  public enum State {
    DONE("done", "已完成"),
    UNDER_WAY("under-way", "推进中"),
    PLANNED("planned", "计划中"),
    DEMANDED("demanded", "要求中"),
    WISHED("wished", "争取中");

    private final String code;
    private final String label;

    State(String code, String label) {
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

  /** The turning point in the life of a matter that its status tells. */
  public enum Milestone {
    START("start", "开工"),
    OPENING("opening", "投用"),
    FOUNDING("founding", "成立"),
    SIGNING("signing", "签约"),
    NONE("", "");

    private final String code;
    private final String label;

    Milestone(String code, String label) {
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

  public PressMatter {
    sources = List.copyOf(sources);
  }

  /** Whether it is news fit to head a page: something begun, opened, founded or signed. */
  public boolean isNews() {
    return state == State.DONE && milestone != Milestone.NONE;
  }
}
