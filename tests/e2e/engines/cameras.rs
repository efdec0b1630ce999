//! A copy from frames to a camera, in the engines that cannot be given a film as a camera: the app draws on
//! one canvas, and that is streamed to it as the camera's picture. Everything that depends on the engine is
//! real: its worker, its canvas, its video.

use super::phone;
use e2e::{Result, copies, engine::Engine, pages::Import, published};
use plan::{Change, Id, Plan, Replica, record};
use std::time::Duration;

in_the_others! { copy_is_imported_through_a_camera }

const WORDS: [&str; 5] = ["puzzle", "kite", "marbles", "lantern", "tulip"];

/// Shows bytes as the app does, enlarged on a grey background, and offers that as this page's camera.
const CAMERA: &str = "void (() => { \
    const shown = document.createElement('canvas'), seen = document.createElement('canvas'); \
    const room = document.createElement('div'); \
    room.style.width = '300px'; \
    room.append(shown); \
    shown.dataset.pace = '6'; \
    seen.width = 960; seen.height = 720; \
    document.body.append(room); \
    shell.lens('show', shown, new Uint8Array(BYTES), () => {}); \
    const board = seen.getContext('2d'); \
    const draw = () => { \
      board.imageSmoothingEnabled = false; \
      board.fillStyle = '#777'; \
      board.fillRect(0, 0, 960, 720); \
      board.drawImage(shown, 190, 70, 584, 584); \
      setTimeout(draw, 60); \
    }; \
    draw(); \
    const camera = { getUserMedia: async () => seen.captureStream(15) }; \
    Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: camera }); \
  })()";

async fn copy_is_imported_through_a_camera(engine: Engine) -> Result {
    let site = published::serve()?;
    let mut plan = Plan::new(Replica(9));
    plan.apply(Change::AddPerson {
        fresh: Id([1; 16]),
        name: "Somebody who came by camera".to_owned(),
    })?;
    let record = record::encode(&plan, &mut record::Cache::default());
    let file = copies::file(&WORDS, &record).await?;
    let phone = phone(engine).await?;
    phone.arrive(&site.address()).await?;
    let import = Import::from_anywhere(&phone).await?;
    phone
        .ask(&CAMERA.replace("BYTES", &format!("{file:?}")))
        .await?;
    import.start_camera().await?;
    let said = import.whole(Duration::from_secs(60)).await?;
    println!("{engine}: {said}");
    import.words(&WORDS).await?;
    import.put_here().await?;
    phone.my_plan().await?.people().await?;
    assert!(phone.words().await?.contains("Somebody who came by camera"));
    phone.close().await?;
    Ok(())
}
