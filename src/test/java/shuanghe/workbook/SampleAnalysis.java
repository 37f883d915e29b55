package shuanghe.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.EditionAnalyst;
import shuanghe.briefing.SampleEdition;
import shuanghe.model.Article;
import shuanghe.model.CodeLists;
import shuanghe.model.Domain;
import shuanghe.model.DomainProfile;
import shuanghe.model.Domains;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.Indicator;
import shuanghe.model.Indicator.Desired;
import shuanghe.model.Matter;
import shuanghe.model.Meeting;
import shuanghe.model.Message;
import shuanghe.model.Observation;
import shuanghe.model.Observation.Measure;
import shuanghe.model.Paragraph;
import shuanghe.model.Place;
import shuanghe.model.Proposal;
import shuanghe.model.Rejection;
import shuanghe.model.Revision;
import shuanghe.model.Target;
import shuanghe.model.TimePeriod;

/**
 * The invented edition of {@link SampleEdition} with more of everything that a workbook must show:
 * long series, cells that look like formulas, hostile and long text.
 */
final class SampleAnalysis {

  /** What people put into cells to make a spreadsheet do something. */
  static final List<String> FORMULA_LIKE =
      List.of("=1+1", "+86 23", "-5", "@SUM(A1)", "=HYPERLINK(\"http://a\",\"b\")");

  /** A bell, a lone surrogate, what looks like an escape, and a rare character beyond the BMP. */
  static final String HOSTILE = "铃\u0007半\uD800后_x0041_𠮷<&>\"尾";

  static final String LONG =
      "长"
          + IntStream.range(0, 8_000)
              .mapToObj(i -> Integer.toString(100_000 + i * 7919 % 100_003).substring(1))
              .collect(Collectors.joining())
          + "完";

  private SampleAnalysis() {}

  static EditionAnalysis september() {
    return EditionAnalyst.analyse(data(), SampleEdition.SEPTEMBER);
  }

  static CodeLists codeLists() {
    return new CodeLists(
        List.of(
            new DomainProfile(
                Domains.TRANSPORT, "交通", List.of(), "", List.of("共建国际性综合交通枢纽", "交通基础设施互联互通")),
            new DomainProfile(
                Domains.INDUSTRY, "产业", List.of(), "", List.of("共建世界级先进制造业集群", "产业协作")),
            new DomainProfile(Domains.SCIENCE, "科创", List.of(), "", List.of()),
            new DomainProfile(
                Domains.FINANCE, "金融", List.of(), "", List.of("共建西部金融中心", "要素市场互联互通")),
            new DomainProfile(Domains.CULTURE, "文旅与公共服务", List.of(), "", List.of())),
        List.of(
            indicator("FREIGHT", "货运量", Domains.TRANSPORT, "吨", "万吨", 4, 1, Desired.HIGHER),
            indicator("ON_TIME", "正点率", Domains.TRANSPORT, "%", "%", 0, 1, Desired.HIGHER),
            indicator("COST", "社会物流总费用", Domains.TRANSPORT, "元", "亿元", 8, 2, Desired.LOWER),
            indicator("OUTPUT", "工业总产值", Domains.INDUSTRY, "元", "亿元", 8, 2, Desired.HIGHER),
            indicator("LOANS", "贷款余额", Domains.FINANCE, "元", "亿元", 8, 2, Desired.NEITHER)),
        SampleEdition.codeLists().areas(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Indicator indicator(
      String code,
      String name,
      Domain domain,
      String unit,
      String shown,
      int power,
      int decimals,
      Desired desired) {
    return new Indicator(code, name, List.of(), domain, unit, shown, power, decimals, desired);
  }

  static EditionData data() {
    EditionData sample = SampleEdition.data();
    return new EditionData(
        codeLists(),
        articles(),
        facts(),
        sample.agreements(),
        List.of(
            new Target(
                "page-t1",
                new Place("page.txt", 8),
                "铁路里程",
                new BigDecimal("9000"),
                "公里",
                "超",
                Optional.of(TimePeriod.year(2025)),
                "到2025年",
                "成渝",
                Domains.TRANSPORT,
                "page-a1",
                "page-f1",
                "到2025年铁路里程超9000公里",
                List.of())),
        sample.pressMatters(),
        sample.nextSteps(),
        List.of(
            new Meeting(
                "page-e1",
                new Place("page.txt", 11),
                "第七次联席会议",
                Optional.of(TimePeriod.day(LocalDate.of(2023, 9, 25))),
                "重庆",
                Domains.TRANSPORT,
                "page-a1",
                "第七次联席会议在重庆举行")),
        List.of(
            new Proposal(
                "page-s1",
                new Place("page.txt", 11),
                Proposal.ProposalKind.SHORTCOMING,
                "泊位偏少",
                "与会代表",
                "",
                Domains.TRANSPORT,
                "page-a1",
                "与会代表认为，两港还存在泊位偏少的问题")),
        observations(),
        List.of(
            new Revision(
                new Observation.Key("OUTPUT", "500000", TimePeriod.month(2023, 8), Measure.VALUE),
                Optional.of(new BigDecimal("210000000000")),
                Optional.of(new BigDecimal("212345000000")),
                new Place("indicators/industry.csv", 30),
                "2023-09")),
        matters(),
        rejections(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Article> articles() {
    return List.of(
        article("page-a1", "两港联动开新局", Domains.TRANSPORT, Optional.of(LocalDate.of(2023, 9, 27))),
        article("page-a2", "城市漫步指南", Domain.OTHER, Optional.of(LocalDate.of(2023, 9, 12))),
        article("page-a3", "没有日期的稿件", Domains.FINANCE, Optional.empty()));
  }

  private static Article article(String id, String title, Domain domain, Optional<LocalDate> date) {
    return new Article(
        id,
        new Place("page.txt", 1),
        "示例日报",
        "01",
        title,
        "",
        List.of("张三", "李四"),
        date,
        date.isPresent() ? "电头" : "无",
        domain,
        List.of(Domains.INDUSTRY),
        List.of("重庆", "成都"),
        List.of(
            new Paragraph(
                new Place("page.txt", 3), 4, Paragraph.Role.BODY, "9月重庆货运量超123万吨。", domain)),
        "https://example.org/" + id);
  }

  private static List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("page-f1", 3, "超123万吨", "1230000", "吨", Optional.of("FREIGHT"), ""));
    facts.add(fact("page-f2", 4, "123万吨", "1230000", "吨", Optional.of("FREIGHT"), "page-f1"));
    facts.add(fact("page-f3", 5, "3.1%", "3.1", "%", Optional.empty(), ""));
    facts.add(fact("page-f4", 5, "1.2个百分点", "1.2", "个百分点", Optional.empty(), ""));
    facts.add(fact("page-f5", 6, "17.36亿元", "1736000000", "元", Optional.empty(), ""));
    facts.add(fact("page-f6", 6, "1.25万辆", "12500", "辆", Optional.empty(), ""));
    facts.add(
        fact(
            "page-f7",
            6,
            "12345678901234567890元",
            "12345678901234567890",
            "元",
            Optional.empty(),
            ""));
    for (int i = 0; i < FORMULA_LIKE.size(); i++) {
      facts.add(
          fact("page-f1" + i, 20 + i, FORMULA_LIKE.get(i), "" + i, "个", Optional.empty(), ""));
    }
    return facts;
  }

  private static Fact fact(
      String id,
      int line,
      String surface,
      String value,
      String unit,
      Optional<String> code,
      String sameAs) {
    String sentence = "9月重庆货运等达" + surface + "。";
    boolean rate = unit.equals("%");
    return Fact.Columns.SCHEMA.make(
        new Place("page.txt", line),
        Fact.Columns.ID.is(id),
        Fact.Columns.SURFACE.is(surface),
        Fact.Columns.VALUE.is(new BigDecimal(value)),
        Fact.Columns.UNIT.is(unit),
        Fact.Columns.KIND.is(rate ? Fact.Kind.CHANGE : Fact.Kind.LEVEL),
        Fact.Columns.QUALIFIER.is(surface.startsWith("超") ? "超" : ""),
        Fact.Columns.DIRECTION.is(rate ? Fact.Direction.UP : Fact.Direction.NONE),
        Fact.Columns.BASE.is(rate ? "同比" : ""),
        Fact.Columns.INDICATOR.is("货运量"),
        Fact.Columns.INDICATOR_CODE.is(code),
        Fact.Columns.REF_AREA.is("重庆"),
        Fact.Columns.PERIOD.is(Optional.of(TimePeriod.month(2023, 9))),
        Fact.Columns.DOMAIN.is(line == 6 ? Domains.INDUSTRY : Domains.TRANSPORT),
        Fact.Columns.ARTICLE_ID.is("page-a1"),
        Fact.Columns.CONTEXT.is(sentence),
        Fact.Columns.SENTENCE.is(sentence),
        Fact.Columns.SAME_AS.is(sameAs));
  }

  private static List<Observation> observations() {
    List<Observation> all = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      TimePeriod month = month(i);
      int line = i + 2;
      all.add(value("FREIGHT", "500000", month, 1_000_000L + 10_000L * i, line));
      all.add(value("FREIGHT", "510100", month, 2_000_000L - 15_001L * i, line + 100));
      all.add(value("COST", "500000", month, 81_200_000_000L + 135_000_000L * i, line + 200));
      all.add(value("OUTPUT", "500000", month, 207_360_000_000L + 612_345_000L * i, line + 300));
      all.add(value("LOANS", "500000", month, 5_207_360_000_000L + 9_000_000_000L * i, line + 400));
      all.add(
          rate(month, new BigDecimal("95.1").add(new BigDecimal(i).movePointLeft(1)), line + 500));
    }
    all.add(
        new Observation(
            new Place("indicators/transport.csv", 700),
            "FREIGHT",
            "500000",
            TimePeriod.month(2023, 9),
            Measure.TARGET,
            Optional.of(new BigDecimal("1250000")),
            Observation.ObservationStatus.NORMAL,
            "示例规划",
            ""));
    all.add(value("FREIGHT", "510100", TimePeriod.year(2022), 21_000_000L, 701));
    return all;
  }

  private static TimePeriod month(int i) {
    YearMonth month = YearMonth.of(2021, 10).plusMonths(i);
    return TimePeriod.month(month.getYear(), month.getMonthValue());
  }

  private static Observation rate(TimePeriod month, BigDecimal value, int line) {
    return new Observation(
        new Place("indicators/transport.csv", line),
        "ON_TIME",
        "500000",
        month,
        Measure.VALUE,
        Optional.of(value),
        Observation.ObservationStatus.NORMAL,
        "示例铁路局",
        "示意值");
  }

  private static Observation value(
      String indicator, String area, TimePeriod period, long value, int line) {
    boolean last = period.equals(TimePeriod.month(2023, 9));
    return new Observation(
        new Place("indicators/transport.csv", line),
        indicator,
        area,
        period,
        Measure.VALUE,
        Optional.of(BigDecimal.valueOf(value)),
        last ? Observation.ObservationStatus.PROVISIONAL : Observation.ObservationStatus.NORMAL,
        "示例统计局",
        "示意值");
  }

  private static List<Matter> matters() {
    List<Matter> matters = new ArrayList<>();
    Matter.Status[] statuses = Matter.Status.values();
    for (int i = 0; i < 8; i++) {
      matters.add(
          new Matter(
              new Place("matters/ledger.csv", i + 2),
              "M0" + (i + 1),
              "示例合作事项" + (i + 1),
              Domains.cooperation().get(i % 5),
              1 + i / 5,
              List.of("重庆", "成都"),
              statuses[i % statuses.length],
              i == 6 ? Optional.empty() : Optional.of(new BigDecimal(Math.min(100, 5 + i * 17))),
              Optional.of(LocalDate.of(2022, 3, 1)),
              Optional.of(LocalDate.of(2023, 6 + i / 2, 28)),
              Optional.empty(),
              "",
              "接口标准不一",
              "统一接口",
              "合作台账"));
    }
    return matters;
  }

  private static List<Rejection> rejections() {
    return List.of(
        new Rejection(
            new Place("indicators/transport.csv", 14),
            "REF_AREA",
            "=cmd|' /C calc'!A0",
            Message.of("area.unknown", Message.NONE),
            Message.of("area.unknown.remedy", Message.NONE),
            HOSTILE),
        Rejection.of(new Place("indicators/transport.csv", 15), Message.of("table.row-cells", 9, 8))
            .withRaw(LONG));
  }
}
