package shuanghe.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A 合作事项, one line of the cooperation ledger.
 *
 * @param batch 1 for the first batch of matters, 2 for the second
 * @param progress percent done, 0 to 100, where the ledger says
 */
public record Matter(
    Place place,
    String id,
    String name,
    Domain domain,
    int batch,
    List<String> parties,
    Status status,
    Optional<BigDecimal> progress,
    Optional<LocalDate> start,
    Optional<LocalDate> due,
    String problem,
    String nextStep,
    String source) {

  /** How a matter stands. */
  public enum Status {
    NOT_STARTED("not-started", "未启动"),
    UNDER_WAY("under-way", "推进中"),
    DONE("done", "已完成"),
    DELAYED("delayed", "滞后"),
    SUSPENDED("suspended", "暂停");

    private final String code;
    private final String label;

    Status(String code, String label) {
      this.code = code;
      this.label = label;
    }

    public String code() {
      return code;
    }

    public String label() {
      return label;
    }
  }

  public Matter {
    parties = List.copyOf(parties);
  }
}
