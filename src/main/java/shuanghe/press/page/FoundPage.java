package shuanghe.press.page;

import java.util.List;
import shuanghe.model.Furniture;

/**
 * Content of a page: each of its characters, blanks and marks of headings aside, stands in one
 * passage of one article or in one piece of furniture.
 *
 * @param articles in reading order
 * @param furniture what belongs to no article, in the order of the lines
 * @param head what masthead and folio of the page print
 */
public record FoundPage(List<FoundArticle> articles, List<Furniture> furniture, PageHead head) {}
