package shuanghe.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import shuanghe.analysis.PeriodWords;
import shuanghe.messages.Glossary;
import shuanghe.messages.Messages;
import shuanghe.model.RenditionFormat;
import shuanghe.web.ArchivedEdition.ArchivedBriefing;
import shuanghe.web.ArchivedEdition.Trend;

/** The archive page: all editions, newest first, searched and filtered in the browser alone. */
final class ArchivePage {

  private static final String SCRIPT = script();
  private static final Pattern SCRIPT_WORD = Pattern.compile("\"([^\"]*\\p{IsHan}[^\"]*)\"");

  private final Glossary words;

  ArchivePage(Glossary words) {
    this.words = words;
  }

  String of(List<ArchivedEdition> editions, String masthead, String style) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    page.prependChild(new DocumentType("html", "", ""));
    page.selectFirst("html").attr("lang", words.language().locale().toLanguageTag());
    head(page.head(), masthead, style);
    Element header = page.body().appendElement("header").addClass("masthead");
    header.appendElement("p").addClass("name").text(masthead);
    List<ArchivedEdition> current = editions.stream().filter(e -> !e.isSuperseded()).toList();
    header.appendElement("p").addClass("issue").text(words.of("共{0}期，最新一期在前", current.size()));
    Element main = page.body().appendElement("main").addClass("archive");
    main.appendElement("h1").text(words.of("简报归档"));
    filters(main, current);
    trends(main, current);
    Element list = main.appendElement("section").attr("id", "editions");
    list.appendElement("h2").text(words.of("各期简报"));
    if (editions.isEmpty()) {
      list.appendElement("p").text(words.of("尚未发布简报。"));
    }
    editions.forEach(e -> edition(list, e));
    page.body().appendElement("script").appendChild(new DataNode(scriptInWords()));
    return page.outerHtml() + "\n";
  }

  private void head(Element head, String masthead, String style) {
    head.appendElement("meta").attr("charset", "UTF-8");
    head.appendElement("title").text(words.of("{0}·归档", masthead));
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("link")
        .attr("rel", "alternate")
        .attr("type", "application/atom+xml")
        .attr("title", masthead)
        .attr("href", "feed.xml");
    head.appendElement("style").appendChild(new DataNode(style));
  }

  private void filters(Element main, List<ArchivedEdition> editions) {
    Element form = main.appendElement("form").attr("role", "search").attr("id", "filters");
    label(form, words.of("查找"), "search")
        .appendElement("input")
        .attr("type", "search")
        .attr("id", "search")
        .attr("placeholder", words.of("标题、指标、事项……"));
    Element domain =
        label(form, words.of("领域"), "domain").appendElement("select").attr("id", "domain");
    option(domain, "", words.of("全部"));
    Map<String, String> labels = new LinkedHashMap<>();
    editions.forEach(e -> e.briefings().forEach(b -> labels.putIfAbsent(b.stem(), b.label())));
    labels.forEach((stem, label) -> option(domain, stem, label));
    Element period =
        label(form, words.of("时期"), "period").appendElement("select").attr("id", "period");
    option(period, "", words.of("全部"));
    Set<String> years = new LinkedHashSet<>();
    editions.forEach(e -> years.add(year(e)));
    years.forEach(
        y -> option(period, y, y.equals("all") ? words.of("全部时期合编") : words.of("{0}年", y)));
    editions.forEach(e -> option(period, e.folder(), e.period()));
    main.appendElement("p")
        .attr("id", "found")
        .attr("role", "status")
        .text(words.of("共{0}期。", editions.size()));
  }

  private static Element label(Element form, String text, String id) {
    return form.appendElement("label").attr("for", id).text(text + " ");
  }

  private static void option(Element select, String value, String text) {
    select.appendElement("option").attr("value", value).text(text);
  }

  private static String year(ArchivedEdition edition) {
    return edition.folder().matches("\\d{4}.*") ? edition.folder().substring(0, 4) : "all";
  }

  private void trends(Element main, List<ArchivedEdition> editions) {
    List<Trend> latest = editions.isEmpty() ? List.of() : editions.getFirst().trends();
    List<ArchivedEdition> months =
        new ArrayList<>(
            editions.stream().filter(e -> e.folder().matches("\\d{4}-\\d{2}")).toList().reversed());
    boolean severalMonths = months.size() > 1;
    if (latest.isEmpty() && !severalMonths) {
      return;
    }
    Element section = main.appendElement("section").attr("id", "trends");
    section.appendElement("h2").text(words.of("走势"));
    if (!latest.isEmpty()) {
      Element rows =
          table(
              section,
              words.of("主要指标（{0}）", editions.getFirst().period()),
              all("指标", "地区和时期", "本期", "同比", "走势"));
      for (Trend trend : latest) {
        Element row = rows.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(trend.indicator());
        row.appendElement("td").text(trend.area());
        row.appendElement("td").addClass("num").text(trend.value());
        row.appendElement("td").addClass("num").text(trend.yearOnYear());
        row.appendElement("td").append(trend.sparkline());
      }
      section.appendElement("p").addClass("note").text(words.of("*为初步数，#为估计数。"));
    }
    if (severalMonths) {
      Element rows = table(section, words.of("各月收录报道数据（项）"), all("领域", "最新一月", "逐月走势"));
      for (String domain : months.getLast().figures().keySet()) {
        List<Integer> counts =
            months.stream().map(m -> m.figures().getOrDefault(domain, 0)).toList();
        Element row = rows.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(domain);
        row.appendElement("td").addClass("num").text(String.valueOf(counts.getLast()));
        sparkline(row.appendElement("td"), domain, months, counts);
      }
    }
  }

  private static Element table(Element section, String caption, List<String> heads) {
    Element table = section.appendElement("table");
    table.appendElement("caption").text(caption);
    Element row = table.appendElement("thead").appendElement("tr");
    heads.forEach(h -> row.appendElement("th").attr("scope", "col").text(h));
    return table.appendElement("tbody");
  }

  private void sparkline(
      Element cell, String domain, List<ArchivedEdition> months, List<Integer> counts) {
    int most = Math.max(1, counts.stream().mapToInt(c -> c).max().orElse(1));
    StringBuilder points = new StringBuilder();
    List<String> told = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      points.append(i == 0 ? "" : " ");
      points.append(2 + 56 * i / (counts.size() - 1)).append(',');
      points.append(12 - 10 * counts.get(i) / most);
      told.add(words.of("{0}{1}项", months.get(i).period(), counts.get(i)));
    }
    Element svg =
        cell.appendElement("svg")
            .attr("role", "img")
            .attr("width", "60")
            .attr("height", "14")
            .attr("viewBox", "0 0 60 14")
            .attr("aria-label", words.of("{0}：{1}", domain, String.join(words.of("，"), told)));
    svg.appendElement("polyline")
        .attr("fill", "none")
        .attr("points", points.toString())
        .attr("stroke", "#000000")
        .attr("stroke-width", "1");
  }

  private void edition(Element list, ArchivedEdition edition) {
    Element article =
        list.appendElement("article")
            .attr("data-folder", edition.edition())
            .attr("data-year", year(edition));
    Element heading = article.appendElement("h3").text(edition.period());
    if (edition.isSuperseded()) {
      article.addClass("superseded");
      heading.appendText(words.of("（旧版，后有更正或增刊）"));
    }
    article
        .appendElement("p")
        .addClass("when")
        .text(
            words.of(
                "{0}　{1}",
                edition.issue(),
                Messages.in(words.language()).text(PeriodWords.day(edition.date()))));
    article.appendElement("p").text(edition.summary());
    Element items = article.appendElement("ul").addClass("briefings");
    for (ArchivedBriefing briefing : edition.briefings()) {
      briefing(items, edition, briefing);
    }
    if (!edition.data().isEmpty()) {
      data(article, edition);
    }
  }

  private void briefing(Element items, ArchivedEdition edition, ArchivedBriefing briefing) {
    Element item =
        items
            .appendElement("li")
            .attr("data-stem", briefing.stem())
            .attr(
                "data-words", (edition.period() + " " + briefing.words()).toLowerCase(Locale.ROOT));
    String name = briefing.label();
    item.appendElement("span").addClass("name").text(name);
    for (RenditionFormat format : briefing.formats()) {
      item.appendElement("a")
          .attr("href", edition.folder() + "/" + format.file(briefing.stem()))
          .attr(
              "aria-label",
              words.of("{0}{1}", edition.period(), name) + " " + format.label(words.language()))
          .text(format.label(words.language()));
    }
    if (briefing.cites()) {
      item.appendElement("a")
          .attr(
              "href",
              edition.folder() + "/" + PageRendition.FORMAT.file(briefing.stem()) + "#sources")
          .attr("aria-label", words.of("{0}{1}", edition.period(), name) + " " + words.of("数据来源"))
          .text(words.of("来源"));
    }
  }

  private void data(Element article, ArchivedEdition edition) {
    Element data = article.appendElement("details");
    data.appendElement("summary").text(words.of("数据文件（CSV）"));
    Element files = data.appendElement("ul").addClass("data");
    edition
        .data()
        .forEach(
            f ->
                files
                    .appendElement("li")
                    .appendElement("a")
                    .attr("href", edition.folder() + "/data/" + f)
                    .text(f));
  }

  private List<String> all(String... chinese) {
    return Stream.of(chinese).map(words::of).toList();
  }

  /** The script, its words in the language of the page. */
  private String scriptInWords() {
    return SCRIPT_WORD
        .matcher(SCRIPT)
        .replaceAll(word -> Matcher.quoteReplacement('"' + words.of(word.group(1)) + '"'));
  }

  private static String script() {
    try (InputStream in = ArchivePage.class.getResourceAsStream("archive.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("archive.js is missing from the program", broken);
    }
  }
}
