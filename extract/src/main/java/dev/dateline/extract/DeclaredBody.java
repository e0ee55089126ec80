package dev.dateline.extract;

import dev.dateline.extract.dom.OutlineReader;
import java.util.List;

/** The body that JSON-LD declares, as blocks: its own line breaks and tags part paragraphs. Stateless. */
final class DeclaredBody {
    private static final int DEEPEST = 64;

    private DeclaredBody() {}

    static List<Block> blocks(String body) {
        String html = body.indexOf('<') >= 0 && body.indexOf('>') > 0
                ? body.replace("\n", "<br><br>")
                : body.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br><br>");
        return OutlineReader.read(html, "", DEEPEST).passages().stream()
                .map(passage -> new Block(passage.kind(), passage.text()))
                .toList();
    }
}
