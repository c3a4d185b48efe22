package io.kaidan.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's Java example compiles and does what the README says. */
class ReadmeTest {
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theJavaExampleRuns() throws ReflectiveOperationException, IOException {
        Matcher block = JAVA.matcher(Files.readString(Path.of("README.md")));
        assertTrue(block.find(), "README.md has no java block");
        Path source = folder.resolve("Example.java");
        Files.writeString(source, program(block.group(1)));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertEquals(0, status, "the example does not compile");
        String printed = run();
        assertTrue(printed.contains("MET 金正恩 クリボルチコ 2024-07-18"), printed);
        assertTrue(printed.contains("ROLE クリボルチコ ロシア"), printed);
        assertTrue(printed.endsWith("2 documents" + System.lineSeparator()), printed);
    }

    private static String program(String block) {
        return "import io.kaidan.document.*; import io.kaidan.pipeline.Kaidan;"
                + " import java.time.LocalDate; import java.util.stream.Stream;\n"
                + "public class Example { public static void main(String[] arguments) {\n" + block + "}}\n";
    }

    private String run() throws ReflectiveOperationException, IOException {
        PrintStream terminal = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()}, ReadmeTest.class.getClassLoader());
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(terminal);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
