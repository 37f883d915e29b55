package shuanghe.press;

import shuanghe.model.Domain;

/**
 * What holds for all of an article while its figures are read.
 *
 * @param home area that 我市 means
 * @param pair area that 两地 means
 * @param usualArea the area the article speaks of most
 * @param areas every area it names
 */
record ArticleFrame(
    String id,
    String file,
    TimeAnchor anchor,
    String home,
    String pair,
    String usualArea,
    ArticleAreas areas,
    Domain domain) {}
