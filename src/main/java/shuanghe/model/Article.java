package shuanghe.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One article of a page or of an article table.
 *
 * @param id stable id: file stem and number on the page, such as {@code page-a1}
 * @param place file and first line
 * @param newspaper name of the newspaper, or empty where the input does not say
 * @param page page number of the newspaper, or empty
 * @param title main headline, layout spaces removed; empty where the page holds no headline
 * @param subtitle kicker or second headline, or empty
 * @param bylines the reporters named
 * @param date the dateline: the day the article reports on; empty where the page gives no evidence
 * @param issued the day of the newspaper or web page that printed it; empty where the page does not
 *     tell it
 * @param dateBasis the evidence for the date, or why there is none
 * @param domain its domain
 * @param secondary further domains its paragraphs speak of
 * @param areas names of the areas it is about, most often named first
 * @param paragraphs in reading order; as an edition reads them, only the first of an article that
 *     has no title
 * @param extent of all paragraphs
 * @param url link to the article, or empty
 */
public record Article(
    String id,
    Place place,
    String newspaper,
    String page,
    String title,
    String subtitle,
    List<String> bylines,
    Optional<LocalDate> date,
    Optional<LocalDate> issued,
    String dateBasis,
    Domain domain,
    List<Domain> secondary,
    List<String> areas,
    List<Paragraph> paragraphs,
    TextExtent extent,
    String url) {

  public Article {
    bylines = List.copyOf(bylines);
    secondary = List.copyOf(secondary);
    areas = List.copyOf(areas);
    paragraphs = List.copyOf(paragraphs);
  }

  /** An article with all its paragraphs. */
  public Article(
      String id,
      Place place,
      String newspaper,
      String page,
      String title,
      String subtitle,
      List<String> bylines,
      Optional<LocalDate> date,
      Optional<LocalDate> issued,
      String dateBasis,
      Domain domain,
      List<Domain> secondary,
      List<String> areas,
      List<Paragraph> paragraphs,
      String url) {
    this(
        id,
        place,
        newspaper,
        page,
        title,
        subtitle,
        bylines,
        date,
        issued,
        dateBasis,
        domain,
        secondary,
        areas,
        paragraphs,
        TextExtent.of(paragraphs),
        url);
  }

  /** The same with other paragraphs, of a text of some extent. */
  public Article withText(List<Paragraph> others, TextExtent whole) {
    return new Article(
        id, place, newspaper, page, title, subtitle, bylines, date, issued, dateBasis, domain,
        secondary, areas, others, whole, url);
  }

  /** The day by which it is found: that of the newspaper, else the day it reports on. */
  public Optional<LocalDate> citedDay() {
    return issued.or(() -> date);
  }

  /** The title, or for a piece without one the beginning of its text. */
  public String displayTitle() {
    if (!title.isEmpty()) {
      return title;
    }
    String text = paragraphs.isEmpty() ? "" : paragraphs.getFirst().text();
    return "（无题）"
        + (text.length() > 20 ? text.substring(0, text.offsetByCodePoints(0, 18)) + "……" : text);
  }
}
