package shuanghe.press.page;

import shuanghe.model.Domain;
import shuanghe.press.text.RuleTrace;
import shuanghe.press.text.TimeAnchor;

/**
 * Context of an article that holds while its figures are read.
 *
 * @param id {@link shuanghe.model.Article#id()}
 * @param file the file as the run names it
 * @param anchor day of the report, or as much of it as is known
 * @param times its expressions of time
 * @param ownDay whether it prints a day of its own
 * @param home area that 我市 means
 * @param pair area that 两地 means
 * @param usualArea the area the article speaks of most
 * @param areas every area it names
 * @param domain domain of the article
 * @param trace keeps which rules decided
 */
public record ArticleFrame(
    String id,
    String file,
    TimeAnchor anchor,
    ArticleTimes times,
    boolean ownDay,
    String home,
    String pair,
    String usualArea,
    ArticleAreas areas,
    Domain domain,
    RuleTrace trace) {}
