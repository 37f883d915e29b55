package shuanghe.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shuanghe.model.Indicator.Desired;
import shuanghe.model.Observation.Measure;

/**
 * A small edition of invented figures that all tests share: something of everything in 交通, nothing
 * in 科创, and among it what a rendition must survive: markup, formulas, control characters, a text
 * too long for a cell.
 */
public final class SampleEdition {

  public static final Edition SEPTEMBER =
      new Edition(Optional.of(TimePeriod.month(2023, 9)), 9, 21, LocalDate.of(2023, 10, 3));

  public static final String HOSTILE_TITLE = "<script>alert(1)</script>&\"'货运";

  /** What people put into cells to make a spreadsheet do something. */
  public static final List<String> FORMULA_LIKE =
      List.of("=1+1", "+86 23", "-5", "@SUM(A1)", "=HYPERLINK(\"http://a\",\"b\")");

  /** A bell, a lone surrogate, what looks like an escape, and a rare character beyond the BMP. */
  public static final String HOSTILE = "铃\u0007半\uD800后_x0041_𠮷<&>\"尾";

  public static final String LONG =
      "长"
          + IntStream.range(0, 8_000)
              .mapToObj(i -> Integer.toString(100_000 + i * 7919 % 100_003).substring(1))
              .collect(Collectors.joining())
          + "完";

  private SampleEdition() {}

  public static CodeLists codeLists() {
    return new CodeLists(
        List.of(
            new DomainProfile(
                Domains.TRANSPORT, "交通", List.of(), "", List.of("共建国际性综合交通枢纽", "交通基础设施互联互通")),
            new DomainProfile(
                Domains.INDUSTRY, "产业", List.of(), "", List.of("共建世界级先进制造业集群", "产业协作")),
            new DomainProfile(Domains.SCIENCE, "科创", List.of(), "", List.of("共建科技创新中心")),
            new DomainProfile(
                Domains.FINANCE, "金融", List.of(), "", List.of("共建西部金融中心", "要素市场互联互通")),
            new DomainProfile(Domains.CULTURE, "文旅与公共服务", List.of(), "", List.of())),
        List.of(
            indicator("FREIGHT", "货运量", Domains.TRANSPORT, "吨", "万吨", 4, 1, Desired.HIGHER),
            indicator("ON_TIME", "正点率", Domains.TRANSPORT, "%", "%", 0, 1, Desired.HIGHER),
            indicator("COST", "社会物流总费用", Domains.TRANSPORT, "元", "亿元", 8, 2, Desired.LOWER),
            indicator("OUTPUT", "工业总产值", Domains.INDUSTRY, "元", "亿元", 8, 2, Desired.HIGHER),
            indicator("LOANS", "贷款余额", Domains.FINANCE, "元", "亿元", 8, 2, Desired.NEITHER)),
        areas(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Area> areas() {
    return List.of(
        new Area(
            "500000", "重庆", List.of("重庆市"), Area.AreaKind.MUNICIPALITY, "", List.of(), List.of()),
        new Area("510100", "成都", List.of("成都市"), Area.AreaKind.CITY, "四川", List.of(), List.of()));
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

  public static EditionData data() {
    return new EditionData(
        codeLists(),
        articles(),
        facts(),
        List.of(
            new Agreement(
                "g1",
                new Place("page.txt", 7),
                "港口合作协议",
                Agreement.Type.AGREEMENT,
                List.of("甲港", "乙港"),
                true,
                Optional.of(TimePeriod.day(LocalDate.of(2023, 9, 26))),
                Domains.TRANSPORT,
                "page-a1",
                "双方签署《港口合作协议》",
                List.of())),
        List.of(
            new Target(
                "t1",
                new Place("page.txt", 8),
                "货运量",
                new BigDecimal("20000000"),
                "吨",
                "",
                Optional.of(TimePeriod.year(2025)),
                "到2025年",
                "重庆",
                Domains.TRANSPORT,
                "page-a1",
                "",
                "到2025年货运量达到2000万吨",
                List.of())),
        List.of(
            new PressMatter(
                "m1",
                new Place("page.txt", 9),
                "两港联动",
                "两港",
                "上线运行",
                PressMatter.State.DONE,
                PressMatter.Milestone.OPENING,
                "",
                "成渝",
                Domains.TRANSPORT,
                true,
                "page-a1",
                "两港联动已上线运行",
                List.of())),
        List.of(
            new NextStep(
                "n1",
                new Place("page.txt", 10),
                "两港",
                "下一步,两港将加密班次。",
                Domains.TRANSPORT,
                "page-a1")),
        List.of(
            new Meeting(
                "e1",
                new Place("page.txt", 11),
                "第七次联席会议",
                Optional.of(TimePeriod.day(LocalDate.of(2023, 9, 25))),
                "重庆",
                Domains.TRANSPORT,
                "page-a1",
                "第七次联席会议在重庆举行")),
        List.of(
            new Proposal(
                "s1",
                new Place("page.txt", 10),
                Proposal.ProposalKind.PROPOSAL,
                "加密班次",
                "与会代表",
                "两港",
                Domains.TRANSPORT,
                "page-a1",
                "下一步,两港将加密班次。")),
        observations(),
        List.of(
            new Revision(
                new Observation.Key("FREIGHT", "500000", TimePeriod.month(2023, 8), Measure.VALUE),
                Optional.of(new BigDecimal("1190000")),
                Optional.of(new BigDecimal("1220000")),
                new Place("indicators/transport.csv", 24),
                "2023-09")),
        matters(),
        rejections(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Article> articles() {
    return List.of(
        article(
            "page-a1", HOSTILE_TITLE, Domains.TRANSPORT, Optional.of(LocalDate.of(2023, 9, 27))),
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
        date.map(d -> d.plusDays(1)),
        date.isPresent() ? "电头" : "无",
        domain,
        List.of(Domains.INDUSTRY),
        List.of("重庆", "成都"),
        List.of(
            new Paragraph(
                new Place("page.txt", 3),
                3,
                Paragraph.Role.BODY,
                "9月重庆货运量超120万吨,同比增长12%。",
                domain)),
        "https://example.org/" + id);
  }

  private static List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(freight("f1", 3, "120万吨", "1200000", "吨", Fact.Kind.LEVEL, "超"));
    facts.add(freight("f2", 3, "12%", "12", "%", Fact.Kind.CHANGE, ""));
    facts.add(freight("f3", 5, "190万吨", "1900000", "吨", Fact.Kind.LEVEL, ""));
    facts.add(
        Fact.Columns.SCHEMA.copy(
            facts.getFirst(), Fact.Columns.ID.is("f4"), Fact.Columns.SAME_AS.is("f1")));
    facts.add(other("f5", 5, "1.2个百分点", "1.2", "个百分点", Domains.TRANSPORT));
    facts.add(other("f6", 6, "17.36亿元", "1736000000", "元", Domains.INDUSTRY));
    facts.add(other("f7", 6, "1.25万辆", "12500", "辆", Domains.INDUSTRY));
    facts.add(
        other("f8", 6, "12345678901234567890元", "12345678901234567890", "元", Domains.INDUSTRY));
    for (int i = 0; i < FORMULA_LIKE.size(); i++) {
      facts.add(other("f1" + i, 20 + i, FORMULA_LIKE.get(i), "" + i, "个", Domains.TRANSPORT));
    }
    return facts;
  }

  private static Fact freight(
      String id,
      int line,
      String surface,
      String value,
      String unit,
      Fact.Kind kind,
      String qualifier) {
    boolean isChange = kind == Fact.Kind.CHANGE;
    String sentence = line == 3 ? "9月重庆货运量超120万吨,同比增长12%。" : "9月重庆货运量为190万吨。";
    return Fact.Columns.SCHEMA.copy(
        other(id, line, surface, value, unit, Domains.TRANSPORT),
        Fact.Columns.KIND.is(kind),
        Fact.Columns.QUALIFIER.is(qualifier),
        Fact.Columns.DIRECTION.is(isChange ? Fact.Direction.UP : Fact.Direction.NONE),
        Fact.Columns.BASE.is(isChange ? "同比" : ""),
        Fact.Columns.INDICATOR.is("货运量"),
        Fact.Columns.INDICATOR_CODE.is(Optional.of("FREIGHT")),
        Fact.Columns.CONTEXT.is(sentence),
        Fact.Columns.SENTENCE.is(sentence));
  }

  /** A figure that no row of the code lists is for. */
  private static Fact other(
      String id, int line, String surface, String value, String unit, Domain domain) {
    String sentence = "9月重庆示例项目等达" + surface + "。";
    return Fact.Columns.SCHEMA
        .at(new Place("page.txt", line))
        .with(Fact.Columns.ID, id)
        .with(Fact.Columns.SURFACE, surface)
        .with(Fact.Columns.VALUE, new BigDecimal(value))
        .with(Fact.Columns.UNIT, unit)
        .with(Fact.Columns.KIND, Fact.Kind.LEVEL)
        .with(Fact.Columns.INDICATOR, "示例项目")
        .with(Fact.Columns.REF_AREA, "重庆")
        .with(Fact.Columns.PERIOD, Optional.of(TimePeriod.month(2023, 9)))
        .with(Fact.Columns.DOMAIN, domain)
        .with(Fact.Columns.ARTICLE_ID, "page-a1")
        .with(Fact.Columns.CONTEXT, sentence)
        .with(Fact.Columns.SENTENCE, sentence)
        .make();
  }

  /** A figure of transport at a line of the page, the same unit, area and month for all. */
  public static Fact transportFigure(String surface, int line) {
    return other("many" + line, line, surface, "" + (line + 1), "列", Domains.TRANSPORT);
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
    }
    for (int i = 0; i < 21; i++) {
      BigDecimal share = new BigDecimal("96.0").add(BigDecimal.valueOf(i, 1));
      all.add(value("ON_TIME", "500000", month(i), share, i + 502));
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

  private static Observation value(
      String indicator, String area, TimePeriod period, long value, int line) {
    return value(indicator, area, period, BigDecimal.valueOf(value), line);
  }

  private static Observation value(
      String indicator, String area, TimePeriod period, BigDecimal value, int line) {
    boolean last = period.equals(TimePeriod.month(2023, 9));
    return new Observation(
        new Place("indicators/transport.csv", line),
        indicator,
        area,
        period,
        Measure.VALUE,
        Optional.of(value),
        last ? Observation.ObservationStatus.PROVISIONAL : Observation.ObservationStatus.NORMAL,
        "示例统计局",
        "示意值");
  }

  private static List<Matter> matters() {
    List<Matter> matters = new ArrayList<>();
    matters.add(matter(1, "港口信息互通", Domains.TRANSPORT, Matter.Status.DELAYED, Optional.of(45)));
    List<Domain> domains = List.of(Domains.INDUSTRY, Domains.FINANCE, Domains.CULTURE);
    Matter.Status[] statuses = Matter.Status.values();
    for (int i = 2; i < 9; i++) {
      Optional<Integer> progress = i == 7 ? Optional.empty() : Optional.of(Math.min(100, i * 17));
      matters.add(
          matter(i, "示例合作事项" + i, domains.get(i % 3), statuses[i % statuses.length], progress));
    }
    return matters;
  }

  private static Matter matter(
      int number, String name, Domain domain, Matter.Status status, Optional<Integer> progress) {
    return new Matter(
        new Place("matters/ledger.csv", number + 1),
        "M0" + number,
        name,
        domain,
        1 + number / 6,
        List.of("重庆", "成都"),
        status,
        progress.map(BigDecimal::valueOf),
        Optional.of(LocalDate.of(2022, 3, 1)),
        Optional.of(LocalDate.of(2023, 8 + number / 3, 28)),
        Optional.empty(),
        "两港已联网",
        "接口标准不一",
        "统一接口",
        "合作台账");
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
