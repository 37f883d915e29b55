package shuanghe.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.model.Agreement;
import shuanghe.model.Fact;
import shuanghe.model.NextStep;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.Target;

class EventsTest {

  private static PressReading read(String paragraph) {
    return PressExamples.READER.read(PressExamples.page(paragraph));
  }

  @Test
  void readsAgreementWithPartiesAndDay() {
    Agreement agreement = read("9月20日，重庆市水利局与成都市水务局签署《沿江水质共保合作协议》。").agreements().getFirst();
    assertThat(agreement.title()).isEqualTo("沿江水质共保合作协议");
    assertThat(agreement.type()).isEqualTo(Agreement.Type.AGREEMENT);
    assertThat(agreement.parties()).containsExactly("重庆市水利局", "成都市水务局");
    assertThat(agreement.signed().orElseThrow()).hasToString("2023-09-20");
  }

  @Test
  void letsBothSidesOfTheSentenceBeforeSignAgain() {
    PressReading reading = read("去年3月，重庆市档案馆和四川省档案馆签订《档案互查合作协议》。同时，双方还签订了《人员互派备忘录》。");
    assertThat(reading.agreements().getLast().parties()).containsExactly("重庆市档案馆", "四川省档案馆");
  }

  @Test
  void takesALongTitleThatIsSignedForAnAgreement() {
    assertThat(read("两地警方共同签署了《服务双江地区建设22条》和《双江警务合作运行机制》。").agreements())
        .extracting(Agreement::title)
        .containsExactly("服务双江地区建设22条", "双江警务合作运行机制");
  }

  @Test
  void readsTheSignedTitleOfATraditionalPage() {
    assertThat(read("兩地體育部門共同簽署了《兩地體育服務融合發展框架協議》。").agreements()).hasSize(1);
  }

  @Test
  void readsTheWordsOfAPictureWhereAReportHasNoOther() {
    String caption = "3月5日，江口云溪铁路客运专线进入收尾阶段，预计年底通车。 记者 甲乙 摄";
    assertThat(PressExamples.read("江口铁路专线进展顺利\n\n2024-03-06\n\n" + caption).matters())
        .extracting(PressMatter::status)
        .containsExactly("进入收尾阶段", "预计年底通车");
  }

  @Test
  void takesNewspaperNamesForNoPaper() {
    assertThat(read("据《示例晚报》和《山城旧事》记载。").agreements()).isEmpty();
  }

  @Test
  void keepsWhoIssuedPlan() {
    Agreement plan = read("国家发展改革委印发《江河联防联控总体方案》。").agreements().getFirst();
    assertThat(plan.type()).isEqualTo(Agreement.Type.PLAN);
    assertThat(plan.parties()).containsExactly("国家发展改革委");
  }

  @Test
  void readsTargetWithDeadline() {
    Target target = read("到2026年，重庆力争建成冷库容量500万吨。").targets().getFirst();
    assertThat(target.value()).isEqualByComparingTo("5000000");
    assertThat(target.deadline().orElseThrow()).hasToString("2026");
    assertThat(target.deadlineText()).isEqualTo("2026年");
  }

  @Test
  void readsMatterWithStatedStatus() {
    PressMatter matter = read("成渝氢走廊二期工程全面开工建设。").matters().getFirst();
    assertThat(matter.name()).isEqualTo("成渝氢走廊二期工程");
    assertThat(matter.status()).isEqualTo("全面开工建设");
    assertThat(matter.cooperation()).isTrue();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "matters.csv", numLinesToSkip = 1)
  void readsMattersOfSentence(String text, String names, String statuses, String why) {
    assertThat(read(text).matters())
        .as(why)
        .extracting(PressMatter::name)
        .containsExactly(listed(names));
    assertThat(read(text).matters())
        .as(why)
        .extracting(PressMatter::status)
        .containsExactly(listed(statuses));
  }

  @ParameterizedTest
  @CsvSource({
    "8月5日，甲山区昨日与乙江区签署江岸协作协议。, 甲山区与乙江区",
    "8月5日，重庆江北投控与成都蓉北公司在甲山设立江岸基金。, 重庆江北投控与成都蓉北公司",
    "两地档案馆共建江岸档案中心，双方还与甲山学院共建江岸教学楼。, 双方与甲山学院",
    "甲山至乙江加开客运班车20班。, ''",
    "甲山县到乙江县的旅游公路已打通最后2.6公里断头路。, ''",
    "昨日从甲山区交通局获悉，累计建成充电桩112个。, ''"
  })
  void keepsWhenWhereAndHowOutOfWhoActs(String text, String actor) {
    assertThat(read(text).matters().getLast().actor()).isEqualTo(actor);
  }

  @Test
  void takesFromTheHeadlineWhatTheTextDoesNotTell() {
    PressReading reading = PressExamples.read("# 江岸货运专线获批 加快双城建设\n\n江岸日报9月21日讯。专线长30公里，设站4座。\n");
    assertThat(reading.matters())
        .extracting(m -> m.name() + " " + m.status())
        .containsExactly("江岸货运专线 获批");
  }

  @Test
  void leavesTheHeadlineWhereTheTextTellsTheSame() {
    PressReading reading = PressExamples.read("# 江岸班列首发\n\n江岸日报9月21日讯。9月20日，江岸至河口货运班列首发。\n");
    assertThat(reading.matters()).extracting(PressMatter::name).containsExactly("江岸至河口货运班列");
  }

  @Test
  void dealsFiguresOfListOutToItsThings() {
    assertThat(read("今年前10月，重庆的铁路领域重大项目、港口领域重大项目分别完成年度计划投资的88.1%、103.5%。").matters())
        .extracting(PressMatter::progress)
        .containsExactly("88.1%", "103.5%");
  }

  @Test
  void givesEachThingOfListItsOwnCount() {
    assertThat(read("江城建成快充站110座（超充桩96个）、换电站10座和12个零碳车间。").matters())
        .extracting(m -> m.name() + " " + m.progress())
        .containsExactly("快充站 110座", "换电站 10座", "零碳车间 12个");
  }

  @Test
  void takesNoCountOfThoseWhoActForProgress() {
    assertThat(read("江城的6个县与河城的9个行政主体还签署了物流战略合作协议。").matters())
        .singleElement()
        .extracting(PressMatter::progress)
        .isEqualTo("");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "matter-states.csv", numLinesToSkip = 1)
  void tellsStateOfMatter(String text, String states, String why) {
    assertThat(read(text).matters())
        .as(why)
        .extracting(m -> m.state().code())
        .containsExactly(listed(states));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "issued-papers.csv", numLinesToSkip = 1)
  void readsPapersPutOutWithoutTitleMarks(String text, String titles, String why) {
    assertThat(read(text).agreements())
        .as(why)
        .extracting(Agreement::title)
        .containsExactly(listed(titles));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "parties.csv", numLinesToSkip = 1)
  void readsPartiesAndDayOfDocument(
      String text, String parties, boolean complete, String signed, String why) {
    assertThat(read(text).agreements())
        .as(why)
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.parties()).containsExactly(listed(parties));
              assertThat(a.partiesComplete()).isEqualTo(complete);
              assertThat(a.signed().map(Object::toString).orElse(null)).isEqualTo(signed);
            });
  }

  @Test
  void readsDayOfMeetingBetweenNameAndPlace() {
    assertThat(read("沱江水运座谈会21日在甲山举行。").meetings())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.name()).isEqualTo("沱江水运座谈会");
              assertThat(m.venue()).isEqualTo("甲山");
              assertThat(m.date().orElseThrow()).hasToString("2023-09-21");
            });
  }

  private static String[] listed(String cell) {
    return cell == null ? new String[0] : cell.split(";");
  }

  /** A name that is torn from what follows names nobody: 成渝地区双城 of 双城经济圈. */
  @Test
  void namesNobodyByTheBeginningOfALongerName() {
    assertThat(read("江城江岸新区内河航道带将新增一条通往江口的大通道。").nextSteps())
        .extracting(NextStep::actor)
        .doesNotContain("江城江岸新区");
    assertThat(read("两地每年拟轮流举办一次江岸港口发展论坛，具体由承办方确定。每年拟举办一次江岸港口联盟峰会，地点轮流确定。").nextSteps())
        .extracting(NextStep::actor)
        .doesNotContain("每年");
  }

  @Test
  void readsNextStepWithActor() {
    NextStep step = read("下一步，两地交通部门将共同编制年度运输组织方案并逐项落实。").nextSteps().getFirst();
    assertThat(step.actor()).isEqualTo("两地交通部门");
  }

  @Test
  void givesWhatAMeetingAsksForToWhoIsAsked() {
    assertThat(read("会议要求，各区县要落实属地责任并加大资金投入。会议要求，要压实各项责任并倒排工期。").nextSteps())
        .extracting(NextStep::actor)
        .containsExactly("各区县", "会议");
  }

  @Test
  void goesOnWithProposalsBehindSemicolons() {
    assertThat(read("专家王明建议，两地应联合出台电价政策；建立双聘机制；目前班次偏少。").proposals())
        .extracting(Proposal::text, Proposal::by, Proposal::to)
        .containsExactly(tuple("两地应联合出台电价政策", "专家王明", "两地"), tuple("建立双聘机制", "专家王明", ""));
  }

  @Test
  void readsProposalsNumberedBehindTheVerb() {
    assertThat(read("我建议，一是江岸区农业农村局加快清理河道；二是在村口设立公示牌，公布举报电话。").proposals())
        .extracting(Proposal::text, Proposal::to)
        .containsExactly(tuple("江岸区农业农村局加快清理河道", "江岸区农业农村局"), tuple("在村口设立公示牌，公布举报电话", ""));
  }

  @Test
  void readsProposalsOnLinesOfTheirOwn() {
    assertThat(read("为此，江岸商会建议：\n\n——由两地民政部门制定互认办法；\n——将结算纳入通办清单。").proposals())
        .extracting(Proposal::text, Proposal::by, Proposal::to)
        .containsExactly(tuple("由两地民政部门制定互认办法", "江岸商会", "两地民政部门"), tuple("将结算纳入通办清单", "江岸商会", ""));
  }

  @Test
  void proposesNothingThatIsDemandedByNumber() {
    assertThat(read("会议指出，两地存在通道不足等问题。\n\n甲明要求，一要压实责任，二要加快江岸电站建设。").proposals())
        .extracting(Proposal::text)
        .containsExactly("通道不足");
  }

  @Test
  void plansWhatStandsBelowAHeadingOfNextWork() {
    assertThat(read("新闻\n\n5月6日，江岸区通报工作。\n\n下月重点\n\n1.完成江岸小学竣工验收。").matters())
        .extracting(PressMatter::state)
        .doesNotContain(PressMatter.State.DONE);
  }

  @Test
  void letsTheBodyThatOpensTheSentencePropose() {
    assertThat(read("甲山科技局调研组近日赴乙江考察，建议两地科技部门共建中试平台。").proposals())
        .extracting(Proposal::by, Proposal::to)
        .containsExactly(tuple("甲山科技局调研组", "两地科技部门"));
  }

  @Test
  void readsMeetingWithVenueAndDay() {
    assertThat(read("9月26日，川渝水资源协作联席会议在泸州召开。").meetings())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.name()).isEqualTo("川渝水资源协作联席会议");
              assertThat(m.venue()).isEqualTo("泸州");
              assertThat(m.date().orElseThrow()).hasToString("2023-09-26");
            });
  }

  @Test
  void takesDayOfMeetingFromTheSentenceBefore() {
    assertThat(read("9月21日，甲山区代表团到乙江市考察。两地召开水运协作领导小组第一次会议。").meetings())
        .singleElement()
        .satisfies(m -> assertThat(m.date().orElseThrow()).hasToString("2023-09-21"));
  }

  @Test
  void readsNoMeetingOfThoseThatAreCounted() {
    assertThat(read("两地已成功举行18届市长联席会议，召开了三次党政联席会议。").meetings()).isEmpty();
  }

  @Test
  void aimsAtNoCountOfThoseWhoTakePart() {
    assertThat(read("两地将联合12个部门开展检查，力争甲江铁路、乙山车站等3个项目开工。").targets()).isEmpty();
  }

  @Test
  void joinsFigureRepeatedInTheText() {
    PressReading reading = read("全市累计改造老旧管网2103公里。\n\n记者了解到，全市累计改造老旧管网2103公里，居民受益。");
    Fact first = reading.facts().getFirst();
    assertThat(reading.facts().getLast().sameAs()).isEqualTo(first.id());
  }

  @Test
  void dealsOutValuesInOrder() {
    PressReading reading = read("粮油、蔬菜、水果产量分别增长1.1%、2.2%和3.3%。");
    assertThat(reading.facts())
        .extracting(f -> f.indicator() + " " + f.value())
        .containsExactly("粮油产量增长 1.1", "蔬菜产量增长 2.2", "水果产量增长 3.3");
  }

  @Test
  void namesBothEndsOfAnIncrease() {
    assertThat(read("两地互认项目从112项增加到150项。").facts())
        .extracting(f -> f.indicator() + " " + f.value())
        .containsExactly("互认项目 112", "互认项目 150");
  }

  @Test
  void sharesHeadAndTailOfList() {
    PressReading reading = read("推动两地市属医院52项临床化验、31项影像检查互认。");
    assertThat(reading.facts())
        .extracting(Fact::indicator)
        .containsExactly("两地市属医院临床化验互认", "两地市属医院影像检查互认");
  }

  @Test
  void readsFigureNestedInBrackets() {
    assertThat(read("全市建成换电站320座(重卡站45座)。").facts())
        .extracting(f -> f.value().toPlainString() + f.unit())
        .containsExactly("320座", "45座");
  }
}
