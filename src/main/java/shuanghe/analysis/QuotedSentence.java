package shuanghe.analysis;

import java.util.regex.Pattern;

/** A sentence of the press as it can be quoted where the one before it is not. */
public final class QuotedSentence {

  /** Who wrote the report, in front of its first sentence. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "^(?:(?:本报讯|本报[\\p{IsHan}]{2,3}\\d{1,2}月\\d{1,2}日[电讯])\\s*(?:[（(][^）)]*[）)])?"
              + "|[（(][^）)]*记者[^）)]*[）)])\\s*");

  /** A list's mark or the label of an abstract, which is no part of the sentence behind it. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^\\s*(?:[（(](?:[一二三四五六七八九十]{1,3}|\\d{1,2})[）)]|[一二三四五六七八九十]{1,3}[、.．]|[一二三四五六七八九十]是"
              + "|\\d{1,2}[、.．）)](?!\\d)|[①-⑳●■◆▲•·▪□◇○◎]"
              + "|(?:内容|核心)?(?:摘要|提要|提示|导读|导语|编者按)[：:])\\s*");

  /** How sentences begin that lean on the one before, or name a speaker that 据…报道 covers. */
  private static final Pattern LEANING =
      Pattern.compile(
          "^(?:而(?=在)|(?:[^，。]{0,14}，)?记者[^，。]{0,30}(?:了解到|获悉|看到|发现)[，：]"
              + "|据(?:[^，。]{0,3}方|[相有]关[^，。]{0,6}|工作人员|业内人士|负责人|初步|不完全)?"
              + "(?:介绍|了解|悉|统计|透露|测算)，|与此同时，|此外，|会上，|当天，|同日，|同时，|另外，|下一步，|对此，|至此，"
              + "|(?:报告|数据|统计|结果|公报|目录|榜单|调查)(?:还)?显示，)");

  /** The 据 of a named source, which stands behind the 据 of the report. */
  private static final Pattern SOURCED =
      Pattern.compile("^据(?=[^，。《]{1,20}(?:介绍|统计|透露|测算|披露|预测|显示|消息)，)");

  /** The 据 of a survey, whose results the report of it tells. */
  private static final Pattern SURVEYED = Pattern.compile("^据([^，。《]{1,20}调查)，");

  /**
   * Sentences whose subject was named before, also behind a time or a link: 该院推行…, 截至9月底，该中心累计…,
   * 其中，…, 三地…, 双方….
   */
  private static final Pattern REFERS_BACK =
      Pattern.compile(
          "^(?:(?:[^，,。]{0,6}|(?:截至|截止|目前|今年|去年|近年|近日|据|在此|为此|\\d)[^，,。]{0,14})[，,])*"
              + "(?:该|其(?!他|它)|届时|同期|这|此|上述|前者|后者|[他她它](?:们|的|是|在)|我们"
              + "|[三四五六七八九十多各][地省市区方县]|两[省市区方县]|双方|两者|二者)");

  /**
   * Sentences that begin with the kind of a thing whose name stands in the headline alone:
   * 通道目的地拓展到….
   */
  private static final Pattern LEFT_IN_HEADLINE =
      Pattern.compile(
          "^(?:(?:[^，,。]{0,6}|(?:截至|截止|目前|今年|去年|近年|近日|\\d)[^，,。]{0,14})[，,])*"
              + "(?:通道|平台|项目|工程|园区|基地|线路|公司|集团|学校|学院|医院|法院|机场|港口|大桥|隧道|实验室|基金"
              + "|中心|展会|大会|论坛|活动|延伸段|连接线|[一二三首]期|首批|环线|走廊|公路|街区|联盟|研究院|码头|专列|标准|方案|目录"
              + "|榜单|全[程长线])(?!经济|化|群|城|镇|间|类|都|和|与|及|、)");

  /** How sentences begin that leave out who does what they tell: 制定出台…制度20余项. */
  private static final Pattern WITHOUT_SUBJECT =
      Pattern.compile(
          "^(?:(?:积极|大力|全面|持续|扎实|着力|不断|进一步|稳步|有序|深入|共同|联合|先后|分别|率先|成功)+"
              + "(?![^，。]{0,6}(?:实验室|基金|体|会))"
              + "|制定|出台|印发|实施|推进|推动|开展|建立|完善|加强|加快|构建|打造|健全|落实|深化|强化|优化|组织|举办|促进"
              + "|提升|统筹|探索|聚焦|围绕|坚持|共建|设立|支持|引导|推行|推出)"
              + "|^(?:[^，。]{1,14}(?:测算|估算|预计|介绍|统计|透露|披露|通报|表示)，)?"
              + "(?:预计|每年|全年|年均|今后|未来|届时|[建投]成后)*，?"
              + "(?:可|能|将|已|便)(?:[为使让向]|带动|节[约省]|增加|减少|新增|提供|降低)"
              + "|^(?:(?:到|截至|截止|至|目前|今年|去年|近年|\\d)[^，。]{0,12}，)*累计(?![^，。]{0,6}的)"
              + "|^\\d[^，。]{0,8}、\\d");

  /**
   * How sentences begin that paint a scene, let somebody tell of himself or stand behind the large
   * figure of a poster: 走进园区，…; 像她这样的乘客; 厂长某人说，…; 3小时 两地….
   */
  private static final Pattern SCENE =
      Pattern.compile(
          "^(?:[\\d.]+\\S{1,4}\\s|而?像[^，。]{1,10}[这那一]样|走进|来到|步入|走在|站在|推开"
              + "|[^，。]{0,8}(?:清晨|凌晨|早上|上午|中午|下午|傍晚|晚上|夜里)[一二三四五六七八九十\\d]+[点时](?!\\d)"
              + "|[^，。：]{2,40}(?:[^小据]说|坦言|告诉|回忆|感慨|算了)[^，。：]{0,8}[，：])");

  /** A reporter who speaks of finding out, which is no part of what was found. */
  private static final Pattern REPORTER = Pattern.compile("记者|本报|本网|获悉|了解到");

  /** The reporter's finding out, behind which the finding follows. */
  private static final Pattern FINDING_OUT =
      Pattern.compile("(^|[，,])(?:本报)?记者[^，,。“]{0,30}(?:了解到|获悉|看到|发现)[，,：:]");

  /** How many came to a meeting: 专家等30余人参加会议. */
  private static final Pattern ATTENDANCE =
      Pattern.compile(
          "\\d[余多]?[人名](?!次)[^，。]{0,8}(?:参加|出席|参会|与会)|(?:参加|出席|参会|与会)[^，。]{0,12}\\d[余多]?人。");

  /** A sentence within quotes: “我们新招了30人。” */
  private static final Pattern BARE_SPEECH =
      Pattern.compile("[“\"][^“”\"]*(?:[。！？][”\"]?|[。！？]?[”\"]。?)");

  private static final char SAID = '该';

  private QuotedSentence() {}

  /** The sentence without the names of those who wrote it and without a mark in front of it. */
  public static String withoutCredit(String sentence) {
    return CREDIT.matcher(LABEL.matcher(sentence).replaceFirst("")).replaceFirst("");
  }

  /** Whether a sentence tells how many came to a meeting. */
  static boolean countsWhoCame(String sentence) {
    return ATTENDANCE.matcher(sentence).find();
  }

  /** The sentence without its reporter who found out what it tells. */
  public static String withoutReporter(String sentence) {
    return FINDING_OUT.matcher(sentence).replaceFirst("$1");
  }

  /** A title without the number or the mark of the list that it stands in. */
  public static String withoutLabel(String title) {
    return LABEL.matcher(title).replaceFirst("");
  }

  /** Whether a sentence is nothing but what somebody says, without who does. */
  public static boolean isBareSpeech(String sentence) {
    return BARE_SPEECH.matcher(sentence.strip()).matches();
  }

  /** The sentence without the words that tie it to the one before, and without its reporter. */
  public static String standing(String sentence) {
    String free = LEANING.matcher(withoutCredit(sentence)).replaceFirst("");
    return SURVEYED.matcher(SOURCED.matcher(free).replaceFirst("")).replaceFirst("$1显示，");
  }

  /** Whether a reader knows what a sentence is about who has not read the one before. */
  public static boolean isUnderstood(String sentence) {
    String standing = standing(fullWidth(sentence));
    return !REFERS_BACK.matcher(standing).find()
        && !REPORTER.matcher(standing).find()
        && !WITHOUT_SUBJECT.matcher(standing).find()
        && !LEFT_IN_HEADLINE.matcher(standing).find()
        && !SCENE.matcher(standing).find()
        && namesWhatItPointsAt(standing);
  }

  /** The sentence with the full-width marks that the rules speak of, whatever its page has. */
  private static String fullWidth(String sentence) {
    return sentence.replace(',', '，').replace(':', '：').replace(';', '；');
  }

  /** Whether each thing pointed at (该院) was named before in the sentence (甲法院). */
  private static boolean namesWhatItPointsAt(String sentence) {
    for (int at = sentence.indexOf(SAID); at >= 0; at = sentence.indexOf(SAID, at + 1)) {
      if (at + 1 < sentence.length() && sentence.indexOf(sentence.charAt(at + 1)) > at) {
        return false;
      }
    }
    return true;
  }
}
