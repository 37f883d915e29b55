package shuanghe.briefing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shuanghe.model.Agreement;
import shuanghe.model.Area;
import shuanghe.model.Article;
import shuanghe.model.CodeLists;
import shuanghe.model.DomainProfile;
import shuanghe.model.Domains;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.Indicator;
import shuanghe.model.Matter;
import shuanghe.model.NextStep;
import shuanghe.model.Observation;
import shuanghe.model.Observation.Measure;
import shuanghe.model.Paragraph;
import shuanghe.model.Place;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.Revision;
import shuanghe.model.Target;
import shuanghe.model.TimePeriod;

/** A small edition of invented figures, with something of everything in 交通 and nothing in 金融. */
public final class SampleEdition {

  public static final Edition SEPTEMBER =
      new Edition(Optional.of(TimePeriod.month(2023, 9)), 9, 21, LocalDate.of(2023, 10, 3));

  static final String HOSTILE_TITLE = "<script>alert(1)</script>&\"'货运";

  private SampleEdition() {}

  public static CodeLists codeLists() {
    return new CodeLists(
        List.of(
            new DomainProfile(
                Domains.TRANSPORT, "交通", List.of(), "", List.of("共建国际性综合交通枢纽", "交通基础设施互联互通")),
            new DomainProfile(Domains.INDUSTRY, "产业", List.of(), "", List.of()),
            new DomainProfile(Domains.SCIENCE, "科创", List.of(), "", List.of()),
            new DomainProfile(
                Domains.FINANCE, "金融", List.of(), "", List.of("共建西部金融中心", "要素市场互联互通")),
            new DomainProfile(Domains.CULTURE, "文旅与公共服务", List.of(), "", List.of())),
        List.of(
            new Indicator(
                "FREIGHT",
                "货运量",
                List.of(),
                Domains.TRANSPORT,
                "吨",
                "万吨",
                4,
                1,
                Indicator.Desired.HIGHER),
            new Indicator(
                "ON_TIME",
                "正点率",
                List.of(),
                Domains.TRANSPORT,
                "%",
                "%",
                0,
                1,
                Indicator.Desired.HIGHER)),
        List.of(
            new Area(
                "500000",
                "重庆",
                List.of("重庆市"),
                Area.AreaKind.MUNICIPALITY,
                "",
                List.of(),
                List.of()),
            new Area(
                "510100", "成都", List.of("成都市"), Area.AreaKind.CITY, "四川", List.of(), List.of())),
        List.of(),
        List.of(),
        List.of());
  }

  public static EditionData data() {
    Place line = new Place("page.txt", 3);
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      TimePeriod month = TimePeriod.month(2021 + (i + 9) / 12, (i + 9) % 12 + 1);
      observations.add(value("FREIGHT", "500000", month, 1_000_000L + 10_000L * i, i + 2));
      observations.add(value("FREIGHT", "510100", month, 2_000_000L - 15_000L * i, i + 40));
    }
    observations.add(value("ON_TIME", "500000", TimePeriod.month(2023, 6), 98, 90));
    Article article =
        new Article(
            "page-a1",
            new Place("page.txt", 1),
            "示例日报",
            "1",
            HOSTILE_TITLE,
            "",
            List.of("张三"),
            Optional.of(LocalDate.of(2023, 9, 27)),
            "pages.csv",
            Domains.TRANSPORT,
            List.of(),
            List.of("重庆"),
            List.of(
                new Paragraph(
                    line, 3, Paragraph.Role.BODY, "9月重庆货运量超120万吨,同比增长12%。", Domains.TRANSPORT)),
            "");
    return new EditionData(
        codeLists(),
        List.of(article),
        List.of(
            fact("f1", 3, "120万吨", "1200000", "吨", Fact.Kind.LEVEL, "超", Fact.Direction.NONE),
            fact("f2", 3, "12%", "12", "%", Fact.Kind.CHANGE, "", Fact.Direction.UP),
            fact("f3", 5, "190万吨", "1900000", "吨", Fact.Kind.LEVEL, "", Fact.Direction.NONE)),
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
        List.of(),
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
        observations,
        List.of(
            new Revision(
                new Observation.Key("FREIGHT", "500000", TimePeriod.month(2023, 8), Measure.VALUE),
                Optional.of(new BigDecimal("1190000")),
                Optional.of(new BigDecimal("1220000")),
                new Place("indicators/transport.csv", 24),
                "2023-09")),
        List.of(
            new Matter(
                new Place("matters/ledger.csv", 2),
                "M1",
                "港口信息互通",
                Domains.TRANSPORT,
                1,
                List.of("重庆", "成都"),
                Matter.Status.DELAYED,
                Optional.of(new BigDecimal("45")),
                Optional.empty(),
                Optional.of(LocalDate.of(2023, 8, 31)),
                Optional.empty(),
                "两港已联网",
                "接口标准不一",
                "统一接口",
                "合作台账")),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Observation value(
      String indicator, String area, TimePeriod period, long value, int line) {
    return new Observation(
        new Place("indicators/transport.csv", line),
        indicator,
        area,
        period,
        Measure.VALUE,
        Optional.of(BigDecimal.valueOf(value)),
        Observation.ObservationStatus.NORMAL,
        "示例统计局",
        "示意值");
  }

  private static Fact fact(
      String id,
      int line,
      String surface,
      String value,
      String unit,
      Fact.Kind kind,
      String qualifier,
      Fact.Direction direction) {
    String sentence = line == 3 ? "9月重庆货运量超120万吨,同比增长12%。" : "9月重庆货运量为190万吨。";
    return Fact.Columns.SCHEMA.make(
        new Place("page.txt", line),
        Fact.Columns.ID.is(id),
        Fact.Columns.SURFACE.is(surface),
        Fact.Columns.VALUE.is(new BigDecimal(value)),
        Fact.Columns.UNIT.is(unit),
        Fact.Columns.KIND.is(kind),
        Fact.Columns.QUALIFIER.is(qualifier),
        Fact.Columns.DIRECTION.is(direction),
        Fact.Columns.BASE.is(kind == Fact.Kind.CHANGE ? "同比" : ""),
        Fact.Columns.INDICATOR.is("货运量"),
        Fact.Columns.INDICATOR_CODE.is(Optional.of("FREIGHT")),
        Fact.Columns.REF_AREA.is("重庆"),
        Fact.Columns.PERIOD.is(Optional.of(TimePeriod.month(2023, 9))),
        Fact.Columns.DOMAIN.is(Domains.TRANSPORT),
        Fact.Columns.ARTICLE_ID.is("page-a1"),
        Fact.Columns.CONTEXT.is(sentence),
        Fact.Columns.SENTENCE.is(sentence));
  }
}
