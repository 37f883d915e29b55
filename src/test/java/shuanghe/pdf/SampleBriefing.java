package shuanghe.pdf;

import java.util.Random;

/**
 * Writes semantic HTML of any length from the vocabulary of briefings, the same for the same seed:
 * long enough to meet every case of line and page breaking.
 */
public final class SampleBriefing {
  private static final String[] PLACES =
      words(
          """
          成都 重庆 四川 万州 黔江 涪陵 渝中 大渡口 江北 沙坪坝 九龙坡 南岸 北碚 渝北 巴南 长寿 江津
          合川 永川 南川 綦江 大足 璧山 铜梁 潼南 荣昌 开州 梁平 武隆 城口 丰都 垫江 忠县 云阳 奉节
          巫山 巫溪 石柱 秀山 酉阳 彭水 绵阳 德阳 眉山 资阳 遂宁 内江 泸州 宜宾 广安 南充 达州 雅安
          乐山 自贡 攀枝花 广元 巴中 阿坝 甘孜 凉山 龙泉驿 青白江 新都 温江 双流 郫都 金堂 蒲江 简阳
          """);
  private static final String[] THINGS =
      words(
          """
          中欧班列 陆海新通道 高速铁路 轨道交通 集装箱码头 国际航线 货运量 旅客吞吐量 标准厂房 汽车产量
          电子信息 装备制造 生物医药 新能源电池 智能网联 科技创新中心 重点实验室 专利授权 成果转化 研发投入
          银行贷款余额 绿色债券 跨境结算 保险保费 上市企业 普惠小微 文化旅游 巴蜀文旅走廊 医保异地结算
          社会保障卡 住房公积金 户籍迁移 养老机构 义务教育 水库除险 污染联治 长江上游 嘉陵江 沱江 航电枢纽
          柔性直流 特高压 页岩气 数据中心 算力枢纽 预制菜 柑橘 生猪 榨菜 川茶 蚕桑 竹产业 陶瓷 钒钛
          """);
  private static final String[] VERBS =
      words(
          """
          完成 达到 实现 签署 开工建设 建成投用 增长 同比提高 累计推进 突破 新增 发布 共建 举办 优化
          覆盖 惠及 带动 吸引 落地 验收 贯通 扩容 提速 缩短 降低 稳定在 保持 刷新 占全国的
          """);
  private static final String[] TAILS =
      words(
          """
          成效明显 取得积极进展 高于预期 位居西部前列 为历史同期最好水平 有待进一步巩固 呈逐月回升态势
          惠及两地群众 形成示范效应 为下一步合作奠定基础 受汛期影响有所放缓 正在开展竣工决算审计
          """);
  private static final String[] UNITS = words("亿元 万吨 万标箱 列 个百分点 万人次 公里 项 家 件 平方公里 万千瓦 亿千瓦时 辆 %");

  private final Random random;

  private SampleBriefing(long seed) {
    this.random = new Random(seed);
  }

  private static String[] words(String list) {
    return list.strip().split("\\s+");
  }

  /** A briefing with so many paragraphs, a table of 24 rows, two charts and a list of sources. */
  public static String html(long seed, int paragraphs) {
    return new SampleBriefing(seed).write(paragraphs);
  }

  /** One sentence with figures, brackets, quotation marks and half-width marks. */
  public static String sentence(Random random) {
    return new SampleBriefing(random.nextLong()).sentence();
  }

  private String write(int paragraphs) {
    StringBuilder html = new StringBuilder(200_000);
    html.append(
        """
        <!DOCTYPE html>
        <html lang="zh-CN"><head><meta charset="UTF-8"><title>交通领域合作简报（2023年9月）</title>
        <meta name="author" content="示例市双核联动办公室"><meta name="date" content="2023-10-03">
        <meta name="description" content="本期收录交通领域报道。"></head><body>
        <header class="masthead"><p class="name">双核联动简报</p><p class="issue">第9期（总第33期）</p>
        <p class="office">示例市双核联动办公室</p><p class="date">2023年10月3日</p></header>
        <main><h1>交通领域合作简报（2023年9月）</h1>
        """);
    String[] numerals = words("一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六");
    int sources = 0;
    int sections = Math.min(numerals.length - 2, 2 + paragraphs / 14);
    for (int section = 0; section < sections; section++) {
      html.append("<section id=\"p").append(section).append("\"><h2>").append(numerals[section]);
      html.append("、").append(pick(THINGS)).append("</h2>\n");
      if (section == 1) {
        table(html);
      }
      if (section == 2 || section == 4) {
        chart(html, section);
      }
      for (int i = 0; i < paragraphs / sections; i++) {
        if (i % 5 == 0) {
          html.append("<h3>（").append(numerals[i / 5]).append("）").append(pick(PLACES));
          html.append(pick(THINGS)).append("</h3>\n");
        }
        sources++;
        html.append("<p>");
        for (int s = 0; s < 1 + random.nextInt(3); s++) {
          html.append(sentence());
        }
        html.append(
            "<sup><a id=\"b%d\" href=\"#s%d\">〔%d〕</a></sup></p>\n"
                .formatted(sources, sources, sources));
      }
      html.append("</section>\n");
    }
    html.append("<section class=\"sources\" id=\"sources\"><h2>数据来源</h2><ol>\n");
    for (int i = 1; i <= sources; i++) {
      html.append(
          "<li id=\"s%d\">《示例日报》，2023年9月%d日，第%d版，第%d行：“%s”<a class=\"back\" href=\"#b%d\">↑</a></li>\n"
              .formatted(i, 1 + i % 28, 1 + i % 8, 3 + i, sentence(), i));
    }
    html.append(
        """
        </ol></section></main><footer class="colophon"><p class="copy">报：示例市委、市政府领导</p>
        <p class="copy">示例市双核联动办公室　2023年10月3日印发</p></footer></body></html>
        """);
    return html.toString();
  }

  private String sentence() {
    StringBuilder text = new StringBuilder();
    int clauses = 2 + random.nextInt(3);
    for (int i = 0; i < clauses; i++) {
      text.append(clause());
      text.append(i + 1 == clauses ? "。" : pick(new String[] {"，", "，", ",", "；", "、"}));
    }
    return text.toString();
  }

  private String clause() {
    return switch (random.nextInt(6)) {
      case 0 ->
          "2023年"
              + (1 + random.nextInt(12))
              + "月，"
              + pick(PLACES)
              + pick(THINGS)
              + pick(VERBS)
              + figure();
      case 1 -> pick(PLACES) + "与" + pick(PLACES) + pick(VERBS) + "《" + pick(THINGS) + "合作协议》";
      case 2 -> pick(THINGS) + "（含" + pick(THINGS) + "）" + pick(VERBS) + figure();
      case 3 -> "“" + pick(THINGS) + "”" + pick(TAILS);
      case 4 ->
          "1—"
              + (2 + random.nextInt(11))
              + "月"
              + pick(THINGS)
              + "("
              + pick(PLACES)
              + ")"
              + pick(VERBS)
              + figure();
      default -> pick(PLACES) + pick(THINGS) + pick(TAILS);
    };
  }

  private String figure() {
    return random.nextInt(2) == 0
        ? random.nextInt(9000) + pick(UNITS)
        : random.nextInt(900) + "." + random.nextInt(100) + pick(UNITS);
  }

  private void table(StringBuilder html) {
    html.append(
        """
        <table><caption>主要指标（2023年9月）</caption><thead><tr><th scope="col">指标</th>
        <th scope="col">地区</th><th scope="col">本期</th><th scope="col">同比</th>
        <th scope="col">走势</th><th scope="col">完成率</th></tr></thead><tbody>
        """);
    for (int row = 0; row < 24; row++) {
      int done = random.nextInt(101);
      html.append("<tr><th scope=\"row\">").append(pick(THINGS)).append("（").append(pick(UNITS));
      html.append("）</th><td>").append(pick(PLACES)).append("</td><td class=\"num\">");
      html.append(random.nextInt(9999)).append('.').append(random.nextInt(10));
      html.append("</td><td class=\"num\">").append(random.nextInt(40) - 20).append(".5%</td><td>");
      html.append("<svg width=\"60\" height=\"14\" aria-label=\"走势")
          .append(row)
          .append("\"><polyline fill=\"none\" stroke=\"#000000\" points=\"");
      for (int i = 0; i < 12; i++) {
        html.append(i * 5).append(',').append(2 + random.nextInt(10)).append(' ');
      }
      html.append("\"/></svg></td><td><progress value=\"")
          .append(done)
          .append("\" max=\"100\"></progress>");
      html.append(done).append("%</td></tr>\n");
    }
    html.append("</tbody></table>\n");
  }

  private void chart(StringBuilder html, int number) {
    html.append("<figure><svg width=\"440\" height=\"180\" viewBox=\"0 0 440 180\" aria-label=\"图");
    html.append(number).append("\">");
    for (int i = 0; i < 12; i++) {
      int height = 20 + random.nextInt(120);
      html.append(
          "<rect x=\"%d\" y=\"%d\" width=\"20\" height=\"%d\" fill=\"#4a6fa5\"/>"
              .formatted(30 + 34 * i, 150 - height, height));
      html.append(
          "<text x=\"%d\" y=\"165\" text-anchor=\"middle\" font-size=\"9\">%d月</text>"
              .formatted(40 + 34 * i, i + 1));
    }
    html.append("<line x1=\"20\" y1=\"150\" x2=\"435\" y2=\"150\" stroke=\"#000000\"/></svg>");
    html.append("<figcaption>").append(pick(THINGS)).append("走势</figcaption></figure>\n");
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
