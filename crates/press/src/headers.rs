//! The headers that every file is served with, as JSON and for nginx.

use serde_json::{Value, json};

/// The names that change with their content.
pub const HASHED: &str = r"-[0-9a-f]{8,16}(_bg)?\.(js|wasm|bin)$";
/// How long browsers may keep them.
pub const FOREVER: &str = "public, max-age=31536000, immutable";
/// All other files are asked for again each time.
pub const FRESH: &str = "no-cache";

/// Browser powers that no page here uses, as far as browsers know their names: each unknown one would
/// be a complaint on the console.
const DENIED: &[&str] = &[
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "clipboard-read",
    "clipboard-write",
    "compute-pressure",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "speaker-selection",
    "storage-access",
    "sync-xhr",
    "usb",
    "window-management",
    "xr-spatial-tracking",
];

/// The headers of every answer, the policy among them.
pub fn all(policy: &str) -> Vec<(&'static str, String)> {
    let denied = DENIED
        .iter()
        .map(|power| format!("{power}=()"))
        .collect::<Vec<_>>()
        .join(", ");
    [
        ("Content-Security-Policy", policy),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", &denied),
        ("Referrer-Policy", "no-referrer"),
        ("Strict-Transport-Security", "max-age=63072000"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("X-Robots-Tag", "noindex"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .to_vec()
}

/// The headers for any other server, and for tests.
pub fn as_json(headers: &[(&str, String)]) -> String {
    let all: serde_json::Map<String, Value> = headers
        .iter()
        .map(|(name, value)| ((*name).to_owned(), json!(value)))
        .collect();
    let cache = json!([{ "match": HASHED, "value": FOREVER }, { "match": "", "value": FRESH }]);
    format!("{:#}\n", json!({ "all": all, "cache": cache }))
}

/// The headers for nginx. `$lapwing_cache` comes from the map in deploy/nginx.conf.
pub fn as_nginx(headers: &[(&str, String)]) -> String {
    let lines: String = headers
        .iter()
        .map(|(name, value)| format!("add_header {name} \"{value}\" always;\n"))
        .collect();
    format!(
        "# Written by press: do not edit.\n{lines}add_header Cache-Control $lapwing_cache always;\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nginx_can_read_every_value() {
        let headers = all("default-src 'none'; script-src 'self' 'sha256-abc='");
        for (name, value) in &headers {
            // Within double quotes nginx would take these for something else.
            assert!(!value.contains(['"', '$', '\\', '\n']), "{name}");
        }
        let nginx = as_nginx(&headers);
        assert!(nginx.contains("add_header Referrer-Policy \"no-referrer\" always;"));
        assert!(nginx.contains("Cache-Control $lapwing_cache"));
    }

    #[test]
    fn json_has_the_same() {
        let headers = all("p");
        let json: Value = serde_json::from_str(&as_json(&headers)).unwrap();
        for (name, value) in headers {
            assert_eq!(json["all"][name], value);
        }
        assert_eq!(json["cache"][0]["value"], FOREVER);
    }
}
