package shuanghe.press.page;

import java.util.List;
import java.util.Optional;
import shuanghe.model.Furniture;

/**
 * What a page holds: each of its characters, blanks and marks of headings aside, stands in one
 * passage of one article or in one piece of furniture.
 *
 * @param issue the day the page's folio prints
 */
public record FoundPage(
    List<FoundArticle> articles, List<Furniture> furniture, Optional<Issue> issue) {}
