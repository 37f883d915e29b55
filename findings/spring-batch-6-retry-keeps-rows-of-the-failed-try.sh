#!/usr/bin/env bash
# Spring Batch 6.0.6: a retried write of the new chunk step keeps the rows of the try that failed.
#
# Expected: a writer that fails in mid-chunk is rolled back and tried again in a new transaction, as the
#   fault-tolerant step of chunk(size, transactionManager) does it in the same release.
# Seen: the step of chunk(size).transactionManager(…) with retry() calls the writer again within the same
#   transaction. The two rows that the first try had inserted stay and are committed with the second try:
#   five rows for three items, rollback count 0, status COMPLETED, write count 3. Also: retryLimit(2) lets the
#   new step write three times and the old one twice (retries are counted, not tries).
# Needs: a JDK (17 or later) and Maven. Fails if the behaviour changes.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat > pom.xml <<'E'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>retry</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.springframework.batch</groupId><artifactId>spring-batch-core</artifactId><version>6.0.6</version></dependency>
    <dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId><version>2.4.240</version></dependency>
  </dependencies>
</project>
E
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
cat > Retry.java <<'E'
import java.util.List;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

class Retry {
  public static void main(String[] args) throws Exception {
    for (int failures : new int[] {1, 2}) {
      for (String kind : new String[] {"old", "new"}) {
        DriverManagerDataSource source = new DriverManagerDataSource("jdbc:h2:mem:" + kind + failures + ";DB_CLOSE_DELAY=-1");
        JdbcTransactionManager transactions = new JdbcTransactionManager(source);
        JdbcTemplate jdbc = new JdbcTemplate(source);
        jdbc.execute("create table item(n int)");
        int[] tries = {0};
        ItemWriter<Integer> writer = chunk -> {
          tries[0]++;
          for (int n : chunk.getItems()) {
            jdbc.update("insert into item values (?)", n);
            if (n == 2 && tries[0] <= failures) {
              throw new IllegalStateException("the server hung up");
            }
          }
        };
        ResourcelessJobRepository jobs = new ResourcelessJobRepository();
        ListItemReader<Integer> reader = new ListItemReader<>(List.of(1, 2, 3));
        StepBuilder builder = new StepBuilder("write", jobs);
        Step step = kind.equals("old")
            ? builder.<Integer, Integer>chunk(3, transactions).reader(reader).writer(writer)
                .faultTolerant().retry(IllegalStateException.class).retryLimit(2).build()
            : builder.<Integer, Integer>chunk(3).transactionManager(transactions).reader(reader).writer(writer)
                .faultTolerant().retry(IllegalStateException.class).retryLimit(2).build();
        JobParameters none = new JobParameters();
        JobExecution job = jobs.createJobExecution(jobs.createJobInstance("job", none), none, new ExecutionContext());
        StepExecution execution = jobs.createStepExecution("write", job);
        step.execute(execution);
        System.out.println(kind + " step, " + failures + " failing: " + execution.getStatus() + " after " + tries[0]
            + " tries, " + execution.getWriteCount() + " written, " + execution.getRollbackCount() + " rolled back, rows "
            + jdbc.queryForList("select n from item", Integer.class));
      }
    }
  }
}
E
java -cp 'lib/*' Retry.java 2> log.txt | grep 'step, ' | tee out.txt
diff out.txt - <<'E'
old step, 1 failing: COMPLETED after 2 tries, 3 written, 1 rolled back, rows [1, 2, 3]
new step, 1 failing: COMPLETED after 2 tries, 3 written, 0 rolled back, rows [1, 2, 1, 2, 3]
old step, 2 failing: FAILED after 2 tries, 0 written, 3 rolled back, rows []
new step, 2 failing: COMPLETED after 3 tries, 3 written, 0 rolled back, rows [1, 2, 1, 2, 1, 2, 3]
E
