package dev.dateline.schemas.serde;

import dev.dateline.schemas.avro.ScrapedPage;
import org.apache.avro.util.ClassSecurityValidator;
import org.apache.avro.util.ClassSecurityValidator.ClassSecurityPredicate;

/** Avro makes and copies records of no class that it was not told to trust. Ours are trusted, and all that was trusted before stays so. Stateless. */
public final class OwnRecords {
    static {
        ClassSecurityPredicate before = ClassSecurityValidator.getGlobal();
        ClassSecurityPredicate ours = type -> type.getPackage() == ScrapedPage.class.getPackage();
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(before, ours));
    }

    private OwnRecords() {}

    /** To be called by whoever copies records without a serde. */
    public static void trust() {
        // done when the class was loaded
    }
}
