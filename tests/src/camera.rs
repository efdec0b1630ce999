//! The cameras that a page was granted, and whether they are on.

use crate::{Result, browser::Browser};
use serde_json::json;

impl Browser {
    /// Records each camera that is granted from the next page on. To be called before that page is requested.
    pub async fn notes_cameras(&self) -> Result {
        let noting = "window.cameras = []; \
            if (navigator.mediaDevices) { \
              const devices = navigator.mediaDevices, ask = devices.getUserMedia; \
              devices.getUserMedia = async (...wanted) => { \
                const camera = await ask.apply(devices, wanted); \
                cameras.push(camera); \
                return camera; \
              }; \
            }";
        self.tools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": noting }),
        )
        .await?;
        Ok(())
    }

    /// Returns how many cameras the page was granted, and how many of them are on.
    pub async fn cameras(&self) -> Result<(u64, u64)> {
        let live = "cameras.filter(camera => camera.getTracks().some(track => track.readyState === 'live')).length";
        let given = self.ask("cameras.length").await?;
        let on = self.ask(live).await?;
        Ok((
            given.as_u64().ok_or("not noted")?,
            on.as_u64().ok_or("not noted")?,
        ))
    }
}
