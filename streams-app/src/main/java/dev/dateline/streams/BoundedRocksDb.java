package dev.dateline.streams;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.jspecify.annotations.Nullable;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/** Gives all stores of the process one bounded piece of memory outside the heap, instead of some 66 MB each. */
public final class BoundedRocksDb implements RocksDBConfigSetter {
    /** Name of the setting, in bytes; the first store opened decides for all. */
    public static final String BYTES = "dateline.rocksdb.bytes";

    private static final int WRITE_SHARE = 4;
    private static final int LEAST_WRITE_BUFFER = 1 << 20;

    private static @Nullable Cache cache;
    private static @Nullable WriteBufferManager writes;

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        long bytes = ((Number) configs.get(BYTES)).longValue();
        synchronized (BoundedRocksDb.class) {
            if (cache == null) {
                cache = new LRUCache(bytes);
                writes = new WriteBufferManager(bytes / WRITE_SHARE, cache);
            }
            BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
            table.setBlockCache(cache);
            table.setCacheIndexAndFilterBlocks(true);
            options.setTableFormatConfig(table);
            options.setWriteBufferManager(writes);
        }
        options.setWriteBufferSize(Math.max(LEAST_WRITE_BUFFER, bytes / WRITE_SHARE / WRITE_SHARE));
    }

    @Override
    public void close(String storeName, Options options) {
        // cache and write buffers belong to the process and live as long
    }
}
