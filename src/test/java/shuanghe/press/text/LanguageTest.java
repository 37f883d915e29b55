package shuanghe.press.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shuanghe.model.CodeLists;
import shuanghe.model.Cue;
import shuanghe.model.CueRole;

class LanguageTest {

  /** Roles whose words stand in the list of areas. */
  private static final EnumSet<CueRole> OF_AREAS = EnumSet.of(CueRole.GENERIC, CueRole.SIDES);

  @Test
  void everyRoleHasWords() {
    CodeLists none =
        new CodeLists(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    assertThat(Language.cues(none))
        .extracting(Cue::role)
        .containsAll(EnumSet.complementOf(OF_AREAS));
  }

  @Test
  void everyPartOfATimeHasWords() {
    assertThat(Language.words("times", TimeRole.class, List.of()))
        .extracting(RoleWord::role)
        .containsAll(Arrays.asList(TimeRole.values()));
  }

  @Test
  void takesWordsOfTheLanguageInRolesThatAGroupHasToo() {
    Cue evidence = new Cue("三江会", CueRole.YEAR_EVIDENCE, "2022");
    assertThat(Language.words("times", TimeRole.class, List.of(evidence)))
        .contains(new RoleWord<>("三江会", TimeRole.YEAR_EVIDENCE, "2022"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "超,qualifier,|language/a.csv:2: unknown role 'qualifier'",
        "超,up|language/a.csv:2: not a word, a role and a value",
        "升,up,;升,up,|language/a.csv:3: '升' stands in the role up twice"
      })
  void refusesRowsThatNobodyReads(String rows, String sentence) {
    byte[] list =
        ("word,role,value\n" + rows.replace(';', '\n') + "\n").getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Language.read("a.csv", CueRole.class, new ByteArrayInputStream(list)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(sentence);
  }

  @Test
  void composesWordsFromTheirParts() throws IOException {
    String rows = "word,role,value\n通过{|竣工}{验收|评审},act,\n通过评审,act,opening\n据{0},act,\n";
    byte[] list = rows.getBytes(StandardCharsets.UTF_8);
    assertThat(Language.read("a.csv", CueRole.class, new ByteArrayInputStream(list)))
        .as("a word with a row of its own is what that row says")
        .containsExactly(
            new RoleWord<>("通过评审", CueRole.ACT, "opening"),
            new RoleWord<>("据{0}", CueRole.ACT, ""),
            new RoleWord<>("通过验收", CueRole.ACT, ""),
            new RoleWord<>("通过竣工验收", CueRole.ACT, ""),
            new RoleWord<>("通过竣工评审", CueRole.ACT, ""));
  }
}
