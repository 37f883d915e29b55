package shuanghe.press;

import java.time.LocalDate;
import java.util.Optional;
import shuanghe.model.Place;

/**
 * One row of an article table: id,date,newspaper,page,title,byline,body,url.
 *
 * @param place file and line of the row
 * @param id id of the article, unique among all tables of a run
 * @param date day of the report; empty where the column is
 * @param newspaper its name, or empty
 * @param page page number, or empty
 * @param title headline, or empty
 * @param byline the reporters named, as written, or empty
 * @param body the text, plain or as a piece of a web page
 * @param url address of the article, or empty
 */
public record ArticleSource(
    Place place,
    String id,
    Optional<LocalDate> date,
    String newspaper,
    String page,
    String title,
    String byline,
    String body,
    String url) {}
