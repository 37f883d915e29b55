package shuanghe.press.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shuanghe.model.Meeting;
import shuanghe.model.Paragraph;
import shuanghe.model.Place;
import shuanghe.press.page.ArticleFrame;
import shuanghe.press.page.FoundArticle;
import shuanghe.press.page.Passage;
import shuanghe.press.text.DomainClassifier;
import shuanghe.press.text.Script;
import shuanghe.press.text.TimeReader;
import shuanghe.press.text.Vocabulary;

/** Finds the meetings a text reports, with day and venue. */
public final class MeetingReader {

  private static final String[] GATHERINGS = {
    "会议", "论坛", "大会", "推进会", "座谈会", "发布会", "联席会", "现场会", "研讨会", "洽谈会", "推介会", "报告会", "博览会", "启动仪式",
    "签约仪式"
  };

  private final Vocabulary words;
  private final DomainClassifier domains;

  public MeetingReader(Vocabulary words, DomainClassifier domains) {
    this.words = words;
    this.domains = domains;
  }

  public List<Meeting> meetings(FoundArticle article, ArticleFrame frame) {
    Map<String, Meeting> byName = new LinkedHashMap<>();
    for (Passage passage : article.passages()) {
      if (passage.role() != Paragraph.Role.BODY) {
        continue;
      }
      char[] t = passage.plain();
      for (int[] bounds : passage.sentences()) {
        meeting(passage, t, bounds, frame, byName);
      }
    }
    return List.copyOf(byName.values());
  }

  private void meeting(
      Passage passage, char[] t, int[] bounds, ArticleFrame frame, Map<String, Meeting> byName) {
    String sentence = new String(t, bounds[0], bounds[1] - bounds[0]);
    int held = Math.max(sentence.indexOf("召开"), sentence.indexOf("举行"));
    if (held < 0
        || sentence.startsWith("定期", held - 2)
        || sentence.startsWith("每年", held - 2)
        || sentence.startsWith("将", held - 1)) {
      return;
    }
    int from = held;
    while (from > 0
        && !Script.endsClause(sentence.charAt(from - 1))
        && sentence.charAt(from - 1) != ')') {
      from--;
    }
    String before = sentence.substring(from, held).replaceFirst("^.*日", "");
    int in = before.lastIndexOf("在");
    String venue = in > 0 ? before.substring(in + 1) : "";
    String name = in > 0 ? before.substring(0, in) : before;
    if (in == 0 || !isGathering(name)) {
      int of = held + 2;
      int end = of;
      while (end < sentence.length() && !Script.endsClause(sentence.charAt(end))) {
        end++;
      }
      name = sentence.substring(of, end).replaceFirst("^的", "");
      venue = in >= 0 ? before.substring(in + 1) : "";
    }
    if (!isGathering(name) || name.indexOf('就') >= 0 || name.length() < 5 || name.length() > 50) {
      return;
    }
    var day =
        TimeReader.read(words, frame.anchor(), t, bounds[0], bounds[1]).stream()
            .filter(m -> m.end() - bounds[0] <= held)
            .flatMap(m -> m.period().stream())
            .reduce((a, b) -> b);
    byName.putIfAbsent(
        name,
        new Meeting(
            frame.id() + "-c" + (byName.size() + 1),
            new Place(frame.file(), passage.lineAt(bounds[0] + held)),
            name,
            day,
            venue,
            domains.weigh(name).leader().orElse(frame.domain()),
            frame.id(),
            passage.text().substring(bounds[0], bounds[1]).strip()));
  }

  private static boolean isGathering(String name) {
    for (String gathering : GATHERINGS) {
      if (name.endsWith(gathering)) {
        return true;
      }
    }
    return false;
  }
}
