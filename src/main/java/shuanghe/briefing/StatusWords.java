package shuanghe.briefing;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuanghe.model.PressMatter;

/**
 * Words for where a matter of the press stands, as printed; what has not come about says so where
 * the press leaves that to the sentence around it: 基本建成（计划）.
 */
final class StatusWords {

  /** Who acts with whom is not told where only what they began is named. */
  private static final Pattern TOGETHER = Pattern.compile("^(?:共同|联合|携手|双双)(?=.)");

  /** The words of a status that say themselves that it has not come about. */
  private static final Pattern MODAL =
      Pattern.compile("[将拟预划力争要应待望须需可欲盼即]|推动|推进|加快|加紧|启动|正在|抓紧|研究|探索|着手|准备");

  /** A ceremony that stands for what it began: 挂牌仪式. */
  private static final Pattern CEREMONY = Pattern.compile("^(\\p{IsHan}{2,6})(?:仪式|活动)$");

  /** A count behind what is counted, which stands with the status: 项目98个. */
  private static final Pattern COUNTED =
      Pattern.compile("^(\\p{IsHan}{2,})(\\d[\\d.]*[余多]?[万亿]?\\p{IsHan}{1,2})$");

  private StatusWords() {}

  /** The name of a matter without a count behind it. */
  static String name(PressMatter matter) {
    return COUNTED.matcher(DisplayText.of(matter.name())).replaceFirst("$1");
  }

  static String of(PressMatter matter, Wording words) {
    String printed = DisplayText.withoutStop(matter.status());
    String status = CEREMONY.matcher(TOGETHER.matcher(printed).replaceFirst("")).replaceFirst("$1");
    boolean open =
        switch (matter.state()) {
          case DONE, UNDER_WAY -> false;
          case PLANNED, DEMANDED, WISHED -> !MODAL.matcher(status).find();
        };
    return status
        + progress(matter)
        + (open ? words.text("press.state." + matter.state().code()) : "");
  }

  /** The figures that go with a status, but for those that name or status tell. */
  private static String progress(PressMatter matter) {
    String name = name(matter);
    Matcher counted = COUNTED.matcher(DisplayText.of(matter.name()));
    String progress = DisplayText.withoutStop(matter.progress());
    return (counted.matches() ? Stream.of(counted.group(2)) : Arrays.stream(progress.split("[、；]")))
        .filter(p -> !p.isEmpty() && !name.contains(p) && !matter.status().contains(p))
        .map(p -> "，" + p)
        .collect(Collectors.joining());
  }
}
