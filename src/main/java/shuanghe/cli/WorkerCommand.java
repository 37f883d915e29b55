package shuanghe.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import shuanghe.job.PartitionWorker;
import shuanghe.model.Message;

/** {@code worker}: stays and does partitions of runs on other machines. */
@Command(name = "worker", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class WorkerCommand implements Callable<Integer> {

  @ParentCommand private Shuanghe program;
  @Spec private CommandSpec spec;
  @Mixin private InputOptions from;
  @Mixin private OutputOption to;

  private final CountDownLatch ended = new CountDownLatch(1);

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Warehouse.isShared()) {
      throw new WrongUsageException(spec, "usage.workers-server");
    }
    String owner = machine() + ":" + ProcessHandle.current().pid();
    try (Warehouse warehouse = Warehouse.openToWork(to.output(), owner)) {
      PartitionWorker worker = warehouse.part(PartitionWorker.class);
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(worker)));
      program.say(Message.of("worker.waits", owner));
      worker.work(
          from.input(),
          from.articles(),
          owner,
          program.messages(),
          line -> spec.commandLine().getOut().println(line));
      program.say(Message.of("worker.stopped"));
      return ExitCode.DONE;
    } finally {
      ended.countDown();
    }
  }

  private static String machine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException unnamed) {
      return "localhost";
    }
  }

  /** Ends the worker after the chunk it is at, and waits for it. */
  private void stop(PartitionWorker worker) {
    worker.stop();
    try {
      ended.await();
    } catch (InterruptedException givenUp) {
      Thread.currentThread().interrupt();
    }
  }
}
