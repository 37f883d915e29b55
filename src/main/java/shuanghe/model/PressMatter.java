package shuanghe.model;

import java.util.List;

/**
 * A cooperation matter or project the press reports on, with its stated status.
 *
 * @param status as stated: 全面开工建设, 上线运行 …
 * @param progress figures that go with it as printed, or empty
 * @param cooperation whether it is a matter between the two sides rather than one city's own
 * @param sources every place that speaks of it
 */
public record PressMatter(
    String id,
    Place place,
    String name,
    String status,
    String progress,
    String refArea,
    Domain domain,
    boolean cooperation,
    String articleId,
    String context,
    List<Place> sources) {

  public PressMatter {
    sources = List.copyOf(sources);
  }
}
