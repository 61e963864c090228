import java.io.IOException;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/// Copies picocli's jar so that a start cache can hold it.
///
/// The virtual machine puts no class file of Java 5 into a start cache, and picocli consists of such: they get the stack
/// maps that later versions ask for. And picocli asks for Groovy's closures, which are not there; a class that is missing
/// makes the virtual machine open every jar of the class path, so an empty one takes its place.
///
/// Arguments: the jar, the copy.
final class PicocliJar {
    private static final int JAVA_5 = 49;
    private static final ClassFileVersion JAVA_8 = ClassFileVersion.of(52, 0);
    private static final String CLOSURE = "groovy.lang.Closure";

    private PicocliJar() {}

    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
                var in = new JarFile(jar.toFile());
                var out = new JarOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            var classes = ClassFile.of(
                    ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                    ClassFile.ConstantPoolSharingOption.NEW_POOL,
                    ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(loader)));
            for (JarEntry entry : Collections.list(in.entries())) {
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                put(out, entry.getName(), entry.getName().endsWith(".class") ? modern(classes, bytes) : bytes);
            }
            ClassDesc closure = ClassDesc.of(CLOSURE);
            put(
                    out,
                    CLOSURE.replace('.', '/') + ".class",
                    classes.build(closure, made -> made.withVersion(JAVA_8.majorVersion(), 0)
                            .withFlags(AccessFlag.PUBLIC, AccessFlag.ABSTRACT, AccessFlag.SUPER)));
        }
    }

    private static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(bytes);
        out.closeEntry();
    }

    private static byte[] modern(ClassFile classes, byte[] bytes) {
        ClassModel given = classes.parse(bytes);
        return given.majorVersion() > JAVA_5
                ? bytes
                : classes.transformClass(given, (made, element) -> made.with(modern(element)));
    }

    private static ClassElement modern(ClassElement element) {
        return element instanceof ClassFileVersion ? JAVA_8 : element;
    }
}
