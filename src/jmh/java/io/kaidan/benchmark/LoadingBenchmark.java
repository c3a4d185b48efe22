package io.kaidan.benchmark;

import com.atilika.kuromoji.ipadic.Tokenizer;
import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.gazetteer.Gazetteer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to load names, beside the dictionary of the tokenizer. A program loads once, into a cold machine, so
 * each fork measures its first loading and no other.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 10, jvmArgs = "-Xmx1g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadingBenchmark {
    /** Lines of the user's gazetteer. */
    @Param({"0", "100000"})
    public int lines;

    private List<DataFile> users;

    @Setup
    public void write() throws IOException {
        Path mine = Path.of("target", "mine-" + lines + ".tsv");
        if (!Files.exists(mine)) {
            Files.writeString(mine, SyntheticNames.gazetteer(lines));
        }
        users = lines == 0 ? List.of() : List.of(DataFile.at(mine));
    }

    /** The shipped gazetteers, and the user's. */
    @Benchmark
    public Object gazetteers() {
        return Gazetteer.load(users, new Problems());
    }

    /** The dictionary of the tokenizer. */
    @Benchmark
    public Object dictionary() {
        return new Tokenizer();
    }
}
