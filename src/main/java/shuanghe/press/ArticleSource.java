package shuanghe.press;

import java.time.LocalDate;
import java.util.Optional;
import shuanghe.model.Place;

/** One row of an article table: id,date,newspaper,page,title,byline,body,url. */
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
