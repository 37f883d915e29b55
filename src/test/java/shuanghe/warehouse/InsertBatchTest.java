package shuanghe.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import shuanghe.model.Agreement;
import shuanghe.model.Article;
import shuanghe.model.Domain;
import shuanghe.model.Fact;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;
import shuanghe.model.SampleEdition;
import shuanghe.warehouse.InputVersion.InputKind;

/** Rows that are gathered and written together come back as they were, from either database. */
class InsertBatchTest {

  private static final String ODD = "a\tb\\N\n\r\\.\"{,}' 双核 \uD840\uDC00";
  private static final Domain DOMAIN = new Domain("transport", ODD, 1);

  @ParameterizedTest
  @EnumSource(Database.class)
  void comeBackAsTheyWere(Database kind) {
    DataSource database = kind.migrated();
    JdbcTemplate jdbc = new JdbcTemplate(database);
    FileVersions versions = new FileVersions(jdbc);
    RegisteredFiles.in(
        jdbc,
        FileRegister.PRESS,
        new InputVersion(InputKind.PAGE, "one.txt", "1".repeat(64)),
        new InputVersion(InputKind.PAGE, "two.txt", "2".repeat(64)));
    InsertBatch batch = versions.batch();
    for (FileVersions.Wanted page : versions.wanted(InputKind.PAGE, 0, Long.MAX_VALUE)) {
      String file = page.version().name();
      VersionLoad load = versions.begin(page, batch);
      load.rejections(List.of(odd(file)));
      batch.add(PressTables.FACT, page.fileId(), 0, facts(file));
      batch.add(PressTables.AGREEMENT, page.fileId(), 0, List.of(agreement(file)));
      batch.add(ArticleTables.ARTICLE, page.fileId(), 0, List.of(undated(file)));
    }
    batch.write();
    batch.write();
    jdbc.update("update input_file set state = 'HELD'");

    assertThat(InputTables.REJECTION.held(jdbc, "1 = 1"))
        .containsExactly(odd("one.txt"), odd("two.txt"));
    assertThat(PressTables.FACT.held(jdbc, "t.line <= 250"))
        .hasSize(500)
        .startsWith(facts("one.txt").getFirst())
        .endsWith(facts("two.txt").getLast());
    assertThat(PressTables.AGREEMENT.held(jdbc, "1 = 1"))
        .containsExactly(agreement("one.txt"), agreement("two.txt"));
    assertThat(ArticleTables.ARTICLE.held(jdbc, "1 = 1"))
        .containsExactly(undated("one.txt"), undated("two.txt"));
  }

  private static Rejection odd(String file) {
    return Rejection.of(new Place(file, 3), Message.of("recipient.address")).withRaw(ODD);
  }

  private static List<Fact> facts(String file) {
    List<Fact> sample = SampleEdition.data().facts();
    return IntStream.range(0, 250)
        .mapToObj(
            i ->
                Fact.Columns.SCHEMA.make(
                    new Place(file, i + 1),
                    Fact.Columns.SCHEMA.attributes().stream()
                        .map(a -> (Object) a.value().apply(sample.get(i % sample.size())))
                        .toList()))
        .toList();
  }

  private static Agreement agreement(String file) {
    return Agreement.SCHEMA.make(
        new Place(file, 1),
        Agreement.SCHEMA.attributes().stream()
            .map(a -> (Object) a.value().apply(SampleEdition.data().agreements().getFirst()))
            .toList());
  }

  private static Article undated(String file) {
    return new Article(
        "a-1",
        new Place(file, 1),
        ODD,
        "",
        ODD,
        "",
        List.of(ODD, "", "甲"),
        Optional.empty(),
        Optional.empty(),
        "",
        DOMAIN,
        List.of(DOMAIN),
        List.of(),
        List.of(),
        "");
  }
}
