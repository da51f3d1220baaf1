package io.cosmeya.embedded;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// The main class of the ClickHouse engine's own JVM: waits for the lock of the file named first, loads the library
/// named second and hands it all other words, as `clickhouse-local` gets them. It returns when its input ends, for the
/// engine reads queries from it.
///
/// Its one class file is written out and started by itself, so it uses nothing but the JDK.
final class ClickHouseEngine {
    /// The engine's parser of queries is recursive.
    private static final long STACK = 64L << 20;

    private ClickHouseEngine() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        // An engine whose parent was killed may still be writing: two of them would spoil the data.
        try (var inUse = FileChannel.open(Path.of(words[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            inUse.lock();
            var library = SymbolLookup.libraryLookup(Path.of(words[1]), Arena.global());
            var arguments = Arrays.copyOfRange(words, 2, words.length);
            var engine = new Thread(null, () -> run(library, arguments), "clickhouse", STACK);
            engine.start();
            engine.join();
        }
    }

    private static void run(SymbolLookup library, String[] arguments) {
        try {
            // With its own signal handlers an ordinary NullPointerException would end this JVM.
            handle(library, "chdb_set_signal_handlers_enabled", FunctionDescriptor.ofVoid(JAVA_INT))
                    .invoke(0);
            var main = handle(library, "chdb_query_cmdline", FunctionDescriptor.of(ADDRESS, JAVA_INT, ADDRESS));
            var result = (MemorySegment) main.invoke(arguments.length, strings(arguments));
            report(library, result);
        } catch (Throwable e) {
            throw new IllegalStateException("The ClickHouse engine failed", e);
        }
    }

    private static void report(SymbolLookup library, MemorySegment result) throws Throwable {
        var error = handle(library, "chdb_result_error", FunctionDescriptor.of(ADDRESS, ADDRESS));
        if (!result.equals(MemorySegment.NULL)) {
            var text = (MemorySegment) error.invoke(result);
            if (!text.equals(MemorySegment.NULL)) {
                System.err.println(text.reinterpret(Long.MAX_VALUE).getString(0));
            }
        }
    }

    private static MethodHandle handle(SymbolLookup library, String name, FunctionDescriptor shape) {
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), shape);
    }

    private static MemorySegment strings(String[] texts) {
        var arena = Arena.global();
        var array = arena.allocate(ADDRESS, texts.length + 1L);
        for (int i = 0; i < texts.length; i++) {
            array.setAtIndex(ADDRESS, i, arena.allocateFrom(texts[i]));
        }
        return array;
    }
}
