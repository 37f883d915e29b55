package shuanghe.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedSentenceTest {

  @ParameterizedTest
  @CsvSource({
    "该院推行示范判决机制，带动和解1200余件。, false",
    "截至目前，该中心累计上架产品1150个。, false",
    "其中，软件收入达到30亿元。, false",
    "截至9月25日，甲法院受理案件7731件，该院审结5434件。, true",
    "'同时,该院转化成果11项。', false",
    "该集群产值达到120亿元。, false",
    "截至2023年9月底，该集群企业达到40家。, false",
    "今年以来，其订单增加到300份。, false",
    "三地共办事项达到90项。, false",
    "双方开通班列12列。, false",
    "上述项目投资达到20亿元。, false",
    "9月3日，记者从甲市商务局了解到，甲展会成交50亿元。, true",
    "记者在展馆走访时看到展位售出九成。, false",
    "千家企业、百亿营收——这是该集群半年的成绩。, false",
    "据介绍，甲展会成交50亿元。, true",
    "据介绍，该展会成交50亿元。, false",
    "制定出台办案制度20余项。, false",
    "实施成渝合作计划，联合攻关项目115项。, false",
    "联合开展攻关项目15项。, false",
    "联合实验室达到12家。, true",
    "两江新区企业达到500家。, true",
    "其他领域合作项目达到12个。, true",
    "通道目的地增加到120个国家的400个港口。, false",
    "截至9月底，平台累计交易3亿元。, false",
    "据介绍，展会成交50亿元。, false",
    "甲通道目的地增加到120个国家的400个港口。, true",
    "中心城区绿道达到300公里。, true",
    "卫生部门测算，每年可为患者节省1.2亿元。, false",
    "预计可带动就业3万人。, false",
    "互认每年可为患者节省1.2亿元。, true",
    "卫生部门测算，互认每年可为患者节省1.2亿元。, true",
    "（二）三地出资2000万元设立基金。, false",
    "摘要：基金首期规模5亿元。, false",
    "二是甲市企业达到500家。, true",
    "像他这样往返两地的乘客，甲站每天超过3000人次。, false",
    "走进甲县园区，一条年产2000吨的生产线正在调试。, false",
    "2月8日晚上九点，甲镇的小厂还亮着灯，30名工人正在赶制订单。, false",
    "投资方负责人某人说，园区帮企业争取到贴息200万元。, false",
    "据说明书介绍，甲站日均客流达到2000人次。, true",
    "3小时 甲市到乙市的动车最长等候时间缩短至3小时以内。, false",
    "'2024年6月20日,记者从甲市机场会议上获悉,甲市机场旅客达到200万人次。', true",
    "'据介绍,展会成交50亿元。', false",
    "届时，甲市至乙市最快20分钟可达。, false",
    "延伸段全长30公里，设站6座。, false",
    "首批储备项目12个。, false",
    "到去年底，累计分享税收2.1亿元。, false",
    "今年春运两地间累计发送旅客800万人次。, true",
    "9所学校、3万名学生，两成来自乙省。, false",
    "2024年6月20日，记者从甲市机场会议上获悉，甲市机场旅客达到200万人次。, true",
    "而在乙市，甲产业园企业达到30家。, true"
  })
  void understandsNoSentenceWhoseSubjectWasNamedBefore(String sentence, boolean isUnderstood) {
    assertThat(QuotedSentence.isUnderstood(sentence)).isEqualTo(isUnderstood);
  }

  @ParameterizedTest
  @CsvSource({
    "'据建设方介绍，甲高铁全长292公里。', 甲高铁全长292公里。",
    "'据不完全统计，甲市企业达到500家。', 甲市企业达到500家。",
    "'据甲市统计局统计，甲市出口增长5%。', '甲市统计局统计，甲市出口增长5%。'",
    "'据《甲报》统计，甲市出口增长5%。', '据《甲报》统计，甲市出口增长5%。'",
    "'（三）甲市出资2000万元。', 甲市出资2000万元。",
    "'3、甲市出资2000万元。', 甲市出资2000万元。",
    "'核心提示：甲市出资2000万元。', 甲市出资2000万元。",
    "1.2万人参加甲市展会。, 1.2万人参加甲市展会。",
    "一批项目开工。, 一批项目开工。",
    "'同日，甲物流园破土动工。', 甲物流园破土动工。",
    "'报告显示，甲市企业达到500家。', 甲市企业达到500家。",
    "'而在乙市，甲产业园企业达到30家。', '在乙市，甲产业园企业达到30家。'",
    "'据劳动力调查，甲市失业率为5.2%。', '劳动力调查显示，甲市失业率为5.2%。'",
    "'据《甲地调查》，甲市失业率为5.2%。', '据《甲地调查》，甲市失业率为5.2%。'",
    "'而且甲市企业达到30家。', 而且甲市企业达到30家。"
  })
  void saysOnlyOnceByWhatAccountSomethingIs(String sentence, String standing) {
    assertThat(QuotedSentence.standing(sentence)).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({
    "专家甲某等30余人参加会议。, true",
    "参加会议的有关单位代表60余人。, true",
    "甲市参加医保人数达到300万人次。, false",
    "甲展会吸引企业300家。, false"
  })
  void knowsACountOfWhoCame(String sentence, boolean counts) {
    assertThat(QuotedSentence.countsWhoCame(sentence)).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource({
    "'记者3月4日从甲局获悉，自4月1日起增开列车6对。', 自4月1日起增开列车6对。",
    "'2024年3月4日，记者从甲区获悉，甲区互派干部30人。', '2024年3月4日，甲区互派干部30人。'",
    "'甲区互派干部30人，记者到场。', '甲区互派干部30人，记者到场。'"
  })
  void leavesOutWhoFoundOut(String sentence, String printed) {
    assertThat(QuotedSentence.withoutReporter(sentence)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "“我们新招了30人。”, true",
        "“我们新招了30人”。, true",
        "“五年前还不到一成。, true",
        "“十四五”以来，甲市新建学校30所。, false",
        "“我们新招了30人。”厂长甲某说。, false",
        "甲某说：“我们新招了30人。”, false",
      })
  void knowsSpeechWithoutItsSpeaker(String sentence, boolean bare) {
    assertThat(QuotedSentence.isBareSpeech(sentence)).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource({"一、甲乙联络线投运, 甲乙联络线投运", "□甲县民宿入盟, 甲县民宿入盟", "（二）甲市增开班列, 甲市增开班列", "一江两岸共治, 一江两岸共治"})
  void takesTheMarkOfAListOffATitle(String title, String shown) {
    assertThat(QuotedSentence.withoutLabel(title)).isEqualTo(shown);
  }
}
