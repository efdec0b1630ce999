//! The project's own content is right, and the build knows its ids.

use std::path::Path;

#[test]
fn everything_editors_wrote_is_right() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    if let Err(problems) = press::check(&root, press::today()) {
        panic!("{problems}");
    }
}
