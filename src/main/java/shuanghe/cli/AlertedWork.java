package shuanghe.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import picocli.CommandLine.ParameterException;
import shuanghe.delivery.Alerts;
import shuanghe.job.FailureSentence;
import shuanghe.job.OutputLock;
import shuanghe.model.Message;

/** Work that the administrator hears of when it breaks off. */
final class AlertedWork {

  private AlertedWork() {}

  /** Something to do. */
  interface WatchedWork<T> {
    T get() throws IOException;
  }

  /**
   * Does the work and sends the alerts that are due. That the folder is in use, or that the command
   * was called wrongly, is nothing for the administrator.
   *
   * @param scope in which it is taken down that the work broke off, or no longer does
   */
  static <T> T work(Alerts alerts, Alerts.Scope scope, WatchedWork<T> work) throws IOException {
    try {
      T done = work.get();
      alerts.report(scope, Map.of());
      return done;
    } catch (OutputLock.BusyException | ParameterException notItsBusiness) {
      throw notItsBusiness;
    } catch (IOException | RuntimeException failed) {
      Message sentence = Message.of("alert.broken-off", FailureSentence.of(failed));
      alerts.report(scope, Map.of("", sentence));
      throw failed;
    } finally {
      alerts.tell(Instant.now());
    }
  }
}
