package shuanghe.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The first version, corrections and supplements, each counted by themselves. */
class IssueVersionTest {

  private static final IssueVersion CORRECTION = new IssueVersion(1, LateData.CORRECTION, 1);
  private static final IssueVersion SUPPLEMENT = new IssueVersion(2, LateData.SUPPLEMENT, 1);

  @Test
  void countsEachKindByItself() {
    List<IssueVersion> before = List.of(IssueVersion.FIRST, CORRECTION, SUPPLEMENT);

    assertThat(IssueVersion.after(before, LateData.CORRECTION))
        .isEqualTo(new IssueVersion(3, LateData.CORRECTION, 2));
    assertThat(IssueVersion.after(before, LateData.SUPPLEMENT))
        .isEqualTo(new IssueVersion(3, LateData.SUPPLEMENT, 2));
    assertThat(IssueVersion.after(List.of(IssueVersion.FIRST), LateData.SUPPLEMENT))
        .isEqualTo(new IssueVersion(1, LateData.SUPPLEMENT, 1));
  }

  @Test
  void isReadBackFromItsName() {
    for (IssueVersion version : List.of(IssueVersion.FIRST, CORRECTION, SUPPLEMENT)) {
      assertThat(IssueVersion.of(version.number(), version.name())).isEqualTo(version);
    }
    assertThat(IssueVersion.of(2, "")).isEqualTo(new IssueVersion(2, LateData.CORRECTION, 2));
  }

  @Test
  void refusesAFirstVersionWithAKindAndALaterOneWithout() {
    assertThatThrownBy(() -> new IssueVersion(0, LateData.CORRECTION, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new IssueVersion(1, LateData.REPLACEMENT, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
