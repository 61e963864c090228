import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/// Turns style sheets into the form that JavaFX reads without parsing. Arguments: source, target, source, target, …
class StyleSheets {
    public static void main(String[] files) throws IOException {
        for (int i = 0; i + 1 < files.length; i += 2) {
            Stylesheet.convertToBinary(new File(files[i]), new File(files[i + 1]));
        }
    }
}
