// Swahili as it is typed on phones in East Africa: without diacritics, shortened, mixed with English stems ("imehackiwa").
// A verb carries who, when and whether in front of its stem: ha-i-ja-fik-a "it has not arrived", ni-ki-pote-za "if I lose".
import type { Pack } from './concept.ts'

export const sw: Pack = {
  language: 'sw',
  words: {
    ALLDOWN: `kila_kitu_kimekufa kila_kitu_kimegoma kila_kitu_kiko_down iko_down_kabisa system_nzima yote_iko_down zote_ziko_down hakuna_kinachofanya mtandao_wote`,
    LEFT: `imebaki zimebaki imebakia zimebakia imeisha zimeisha imeniishia zimeniishia kuisha zinaisha inaisha nimebakiwa sina_dawa hakuna_dawa`,
    FOR: `kwa ile kunisaidia kutusaidia za ya`,
    HASBEEN: `imeshapotea nimepoteza nimeibiwa imeibiwa tayari jana juzi`,
    VITAL: `kunyonya nyonya kula kunywa kuamka kucheza kutembea kukaa kulala kukojoa kuongea kupumua`,
    CARE: `dawa tembe dose kidonge vidonge clinic kliniki zahanati hospitali hosp hosi hospital daktari dr nesi nurse chanjo kinga arv arvs pep prep kondomu
      uzazi_wa_mpango family_planning sindano hedhi period malaria hiv ukimwi vvu tb damu kichwa tumbo maziwa scan wodi ward`,
    STOPIT: `fungeni fungia fungieni zuia zuieni simamisha simamisheni block_kadi blockeni blockini blok_kadi zima_kadi mnizuilie reverse_plz reverse_tafadhali
      sitisha sitisheni
      izimeni zizimeni izuieni isimamisheni zisimamisheni nizime_wapi naizima_wapi naizuiaje nisimamishe_aje reverse_haraka block_haraka freeze_haraka
      rudisheni_haraka blockisheni stopisheni`,
    ONGOING: `zinatoka zinaendelea_kutoka inaendelea_kutoka wanaendelea zinatoka_tu zinaendelea sasa_hivi saa_hii sahii moja_baada_ya kila_dakika bado_wanatoa
      zenyewe inajitoa
      tena_na_tena kila_sekunde zinazidi_kutoka inazidi_kutoka nikiandika tukiongea tunavyoongea ninavyoandika sai_sai moja_kwa_moja_zinatoka`,
    OTHERS: `ya_watu_wengine za_watu_wengine ya_mtu_mwingine za_mtu_mwingine wa_mtu_mwingine ya_mteja_mwingine za_wateja_wengine za_wengine`,
    THEYDID: `wamechukua wametoa wametumia wanatumia wamefungua wanahamisha wamehamisha wamebadilisha wamesajili wameingia wako_kwa amechukua ametoa ametumia
      amebadilisha amesajili amekopa wamekopa wameomba ameomba imetumika imesajiliwa kachukua katoa`,
    DONE: `nimefanya nilifanya nimeidhinisha nimeomba niliomba nimekubali nilikubali nimefanya_hiyo nimeagiza`,
    NOTHING: `hakuna_kitu hakuna_chochote sijaona_kitu sioni_kitu hamna_kitu sijapata_kitu zero bila_kitu tupu hakuna`,
    INSTEAD: `badala badala_ya nikapewa_tu nikapata_tu nimepewa_tu tu_ndio instead instead_of nikapewa nimepewa`,
    PAY: `kulipa lipa lipia kulipia nalipa nilipe tulipe walipe hulipa naweza_lipa kununua nunua`,
    NEG: `si hapana hakuna hamna hakn sio siyo bila wala hapan hamna_kitu kamwe akuna hatujawai sijawai sijawahi hauko haiko hayupo hawapo haina hana sina hatuna
      hawana cna hkn hamkuni sijui hataki sitaki hawataki hatutaki hamtaki`,
    CANNOT: `siwezi hatuwezi hawezi haiwezekani haiwezi haikubali hakubali inakataa imekataa imegoma inagoma inanikatalia ikakataa yakataa haitaki haikuweza
      sikuweza nashindwa nimeshindwa tumeshindwa cwezi imekata hainiruhusu haiingii sijaweza sijafanikiwa ilikataa naambiwa_wrong zinakataa zimekataa
      naona_error ninashindwa hatukuweza hainipi hawawezi sitaweza haiwez haiwezi_kufunguka nimejaribu_bila imegoma_kabisa haikubali_kufunguka siez
      siwez cjaweza hatuwez hawez inanizuia wananizuia wanatuzuia nazuiwa inanikataa zimegoma kushindwa ameshindwa wameshindwa haturuhusiwi siruhusiwi
      haiji haziji`,
    AND: 'na halafu alafu',
    SUBJECT: 'mimi sisi yeye wao nyinyi hakuna sasa leo jana',
    BREAK: 'lakini ila lkn bt bado_lakini sababu kwa_sababu cz coz kwani',
    HYPO: `ikiwa endapo iwapo je_kama nikipoteza ikitokea ikipotea nikisahau vipi_kama nifanyeje_kama mkitaka nikitaka tukitaka kuzuia kuepuka labda inawezekana
      itakuwaje ikiibiwa nikiibiwa nikihackiwa ikihackiwa ikiwa_nime tukiibiwa inakuwaje_kama je_ikitokea ningependa_kujua_kama mnalindaje mnazuiaje
      nawezaje_kuzuia nikiona`,
    MINE: `yangu wangu langu changu zangu mimi mm yetu wetu zetu letu sisi nina nami kwangu kwetu niko ynu yng yngu wng zang zngu chng lang mke_wangu naomba_yangu`,
    NOBODY: `hakuna_mtu hakuna_anayejibu hakuna_anaejibu hakuna_mteja hakuna_mtumiaji hakuna_hata_mmoja hakuna_anaye hakuna_mtu_anaye hakuna_wa hakuna_yeyote
      hakuna_ata`,
    WHERE: 'wapi iko_wapi ziko_wapi imeenda_wapi zimeenda_wapi imefika_wapi iko_wap wap',
    ASK: `je vipi lini kwanini kwa_nini mbona gani ngapi nini namna jinsi nawezaje naweza ninaweza inakuwaje nauliza niambie naomba_kujua nataka_kujua nifanyeje
      nifanye_nini nifanyaje nitajuaje ntajuaje inachukua nani nitafanyaje nifanyej nfanye nifanye nifanye_nn tufanye_nini nn nawezaj nitapataje
      naipataje saa_ngapi ninahitaji_nini wen wat hw`,
    PLEASE:
      'tafadhali tafadhari tafathali tafazali naomba naombeni ninaomba tunaomba pliz plz tafadali nawaomba jamani kindly naomben nomba tafadhal',
    HELP: `msaada nisaidie nisaidieni saidia saidieni msaidie mnisaidie nisaidiwe nisadie nisaidien tusaidie tusaidieni nisaidi usaidizi msada niokoe okoeni
      nisaidie_tafadhali naomba_msaada naomba_mnisaidie okoa niokoeni mnisaidie_tafadhali nsaidie nsaidieni`,
    NEED: 'nahitaji ninahitaji lazima inahitajika tunahitaji natakiwa inabidi nataka',
    STILL: `bado mpaka_sasa hadi_sasa mpaka_saa_hii hadi_leo mpaka_leo mpka_sasa tena mpaka_saizi bdo mpaka_saivi hadi_saa mpk_sasa mpk_leo hadi_sai mpaka_dakika
      mpaka_sasa_hivi adi_sasa hadi_leo_hii bado_tu bado_sijapata mpk_saivi bado_haija hadi_saa_hii hadi_saizi mpaka_saii`,
    MONEY: `pesa hela fedha malipo mshahara salio mpesa tigopesa airtelmoney airtel_money mkopo akiba muamala miamala chapaa doo pesha pexa token tokeni luku
      airtime vocha bando bundle bundles data_bundles mb salary faranga fuliza okoa_jahazi mshwari ganji mulla pesazangu mapesa kiasi pochi pesa_zangu
      pesa_yangu malipo_yangu fedha_zangu karo ada_ya mkopo_wangu salio_langu loan mshahara_wangu posho ruzuku marejesho nauli hela_zangu pesa_zetu
      chenji pesa_zote pesa_yote mchango rambirambi kodi_yangu refund cheki mapato deni till float bill`,
    PAID: `nimelipa nililipa tumelipa nimelipia nilinunua nimenunua nimelipw nishalipa nilshalipa nimeshalipa nlilipa nimepay nimebuy tushalipa nishalipia
      nimeshalipia tulilipa amelipa alilipa walilipa ameshalipa nimeorder niliorder nimeagiza niliagiza nilinunulia nmelipa nmelipia nmenunua nimebook
      nilibook
      nimemaliza_kulipa nilimaliza_kulipa tumemaliza_kulipa nimeshamaliza_kulipa`,
    SEND: `nimetuma nilituma nimetumiwa nimeweka niliweka nimetoa nimehamisha ametuma nmetuma nlituma nimesend nimedeposit umetumwa nilimtumia nimemtumia
      nimetransfer alinitumia amenitumia ametumiwa niliitumia nimeitumia nilituma_pesa umetuma umenitumia walituma wametuma ametuma_pesa nimewatumia
      niliweka_pesa nilitransfer nimetop tumetuma tulituma nilimtumia_pesa aliweka ilitumwa imetumwa nimetuma_kwa nimetumia`,
    ARRIVE: `imefika imeingia nimepata imerudi zimefika zimeingia nimepokea nimezipata nimeipata nikapewa nimepewa imekuja zimekuja kufika kuingia_kwa nikapata
      kupata kupokea nimeona inaonekana
      mmeniletea waliniletea nimeletewa mmeleta wameniletea wameleta`,
    GONE: `imepotea zimepotea nimepoteza imeenda haionekani hazionekani imetoweka zimetoweka haipo hazipo sioni hakuna_kitu zimeisha_ghafla imeliwa zimeliwa
      imemeza ilimeza zimekwisha_ghafla zimeenda zimetoka_zenyewe nimedondosha imepotelea siioni
      siioni_tena sizioni haipatikani hapatikani imeangushwa nimeangusha imeisha_yote zero salio_zero imekuwa_zero ni_zero zimeyeyuka imemezwa
      imemeza_kadi
      nimeacha_simu nimeacha_pochi nimeacha_begi nimeacha_kadi`,
    TAKE: `nimekatwa wamekata mmekata wamechukua mmechukua imekatwa zimekatwa wametoa imetolewa zimetolewa nakatwa mnakata mmenikata wamenikata walikata ilikatwa
      makato nimechargiwa wameniibia mmechaji wamenichaji zimetoka zimechukuliwa wamenikata_pesa inakatwa zinakatwa wanatoa wanachukua anatoa ametoa
      inatoka zinatoka mmenitoza nimetozwa mmetoza wametoza mnatoza natozwa nilikatwa tumekatwa imekata zimekata walinikata mlikata mlinikata
      wamenitoza kunikata kukatwa imetoka ilitoka
      nadaiwa mnanidai wananidai ninadaiwa`,
    TWICE: `mara_mbili mara_2 marambili x2 mara_tatu mara_3 double twice kwa_mara_ya_pili mara2 mbili_mara mara_mbilimbili x3   mbili_kwa
      double_charge tena_na_tena`,
    WRONG: `makosa kimakosa sio_sahihi si_sahihi isiyo_sahihi kosa vibaya nimekosea nilikosea kwa_bahati_mbaya namba_isiyo tofauti zaidi_ya nimetuma_kwa_wrong
      wrong_number namba_mbaya namba_isiyo_sahihi namba_siyo namba_sio wrong_no namba_nyingine kwa_mtu_mwingine kwa_namba_isiyo pungufu nimepunjwa
      pesa_pungufu zaidi_ya_ile tofauti_na rangi_tofauti size_tofauti nimekosea_namba`,
    REFUND: `rudisha rudishieni nirudishie nirudishieni mnirudishie kurudishiwa nirudishiwe rejesha mrudishe reverse refund rudishiwa irudishwe zirudishwe kureverse
      reversal nirejeshee mnirejeshee nirudishie_pesa naomba_refund nirudishieni_pesa mnirudishie_pesa kurudishwa irejeshwe zirejeshwe rudisheni
      urudishe ziregeshe nirejesheeni`,
    PRICE: `bei gharama ni_pesa_ngapi sh_ngapi punguzo ada shilingi_ngapi ngap_pesa offer tozo promo_code bei_gani ni_bei_gani bei_ya`,
    ACCESS: `kuingia kulogin login password pasword nywila neno_la_siri namba_ya_siri otp kufungulia kuaccess namba_za_siri kulog nenosiri verification kulog_in
      login_details password_yangu code_ya code_ya_kuingia verification_code pin_yangu otp_code kuingia_kwa kuingia_kwenye niingie naingiaje
      kufungua_app kufungua_akaunti sms_ya_code code_haiji`,
    ACCOUNT: `akaunti account akaunt acc akaunt_yangu laini line simu namba app profile kadi acount wallet mpesa_yangu whatsapp facebook instagram gmail benki bank
      line_yangu till_yangu acc_yangu email_yangu`,
    CARD: `kadi simu laini kitambulisho pochi mkoba sim_card simkadi passport laptop begi pasi pasipoti kadi_yangu simu_yangu tablet funguo leseni atm_card
      kadi_ya_benki`,
    LOCKED: `imefungwa imefungiwa nimefungiwa imeblock imeblockiwa imezuiwa imelock imelockiwa nimeblockiwa wamenifungia wamefunga mmefunga mmenifungia
      imesimamishwa imefungwa_ghafla wamenilock wameblock imelocked imekuwa_blocked nimekuwa_blocked imesuspend* akaunti_imefungwa account_imefungwa
      imefungiwa_nje nimefungwa nimezuiwa imedisabled imebanned nimelockiwa nimelogoutiwa wamefreeze imefreeze imefriziwa inafungwa laini_imefungwa
      kadi_imeblock imeblok kublockiwa
      mmeshikilia wameshikilia imeshikiliwa zimeshikiliwa mmezuia`,
    FORGOT: 'nimesahau nilisahau nimesau cjui_password sikumbuki nimeforget nimefoget',
    STRANGER: `mwizi wezi tapeli matapeli kuna_mtu mtu_mwingine mhalifu hacker mtu_fulani mtu_mwngn msee wasee mwenyewe_si_mimi wahuni mke_wa ex_wangu wakora mkora
      mtu_ananipigia mtu_alinipigia alinipigia_simu mtu_asiyejulikana watu_wasiojulikana mtu_anatumia mtu_ametumia watu_wanatumia somebody someone
      hackers wadukuzi mdukuzi ma-scammer scammer scammers kuna_watu mtu_ametoa mtu_amechukua jamaa_ametoa mtu_amebadilisha mtu_aliiba`,
    USE: `anatumia ametumia wametumia wanatumia amechukua amebadilisha wamebadilisha ameingia wameingia amefungua amekopa wamekopa amesajili wamesajili ametoa
      wametoa alitumia walitumia anaingia imetumika kasajili amejiandikisha wanajifanya anajifanya akijifanya imesajiliwa kachukua amehamisha wamehamisha
      anafungua wanaingia wako_kwa yuko_kwa wamefungua wanahamisha anahamisha wanaomba anaomba_pesa wanaomba_pesa wanapost amepost anasoma wanasoma
      amenunua wamenunua alinunua wananunua anafuatilia ameomba_mkopo wamebadilisha_password amebadili wamebadili amechukua_mkopo wamechukua_mkopo
      amechukua_loan wamechukua_loan amejisajili nimetumia ako_kwa ako_ndani yuko_ndani wako_ndani`,
    IDENTITY: `kitambulisho jina id taarifa nida picha majina utambulisho namba_ya_kitambulisho jina_langu details kitambulisho_changu id_yangu namba_ya_id nida_yangu
      picha_zangu data_zangu taarifa_zangu details_zangu passport_yangu cheti`,
    THEFT: `wizi wamehack imehackiwa nimehackiwa nimeibiwa nimetapeliwa ameniibia wameniibia utapeli udanganyifu imeibiwa nimeporwa nimedanganywa ulaghai
      bila_idhini bila_ruhusa bila_ridhaa sijafanya_mimi sio_mimi si_mimi sikufanya ameiba wameiba nimeconiwa simswap sim_swap imeswapiwa wameswap
      bila_mimi_kujua bila_kujua conman wakora wametapeli wamenihack wamenitapeli nimekoniwa nimescamiwa nimescammiwa nimelaghaiwa sijaidhinisha
      sikuidhinisha imeporwa imechukuliwa_na niliibiwa wizi_wa ameniconi wamenicon matapeli tapeli wezi mwizi wadukuzi kudukuliwa imedukuliwa wamedukua
      amedukua nimedukuliwa walinitapeli nilitapeliwa waliniibia nimepigwa_changa scammers scammer hacker hackers hacked scammed stolen wamenipora
      amepora kuibiwa kutapeliwa nilimpa_code nikampa_code nimempa_code nikampa_pin nikawapa_code nilimpa_pin alijifanya anajifanya wanajifanya fraud
      fraudsters bila_ruhusa_yangu bila_idhini_yangu mimi_sijafanya sijafanya_hiyo sijafanya_hio sikufanya_hiyo si_mimi_niliye kutapeli anatapeli
      wanatapeli wanaiba anaiba imeibwa zimeibwa zimeibiwa alinishawishi wamenishawishi akijifanya wakijifanya kujifanya`,
    UNKNOWN: `siitambui siijui sielewi siitambuwi sikujiunga sijajiunga sijui_ni_za sijaomba sikuomba nisiyoijua nisiyemjua nisoijua siyajui sizitambui sizijui
      sijui_chochote sijui_lolote sijui_kuhusu sina_habari mimi_sijui sijawahi_kuomba sijachukua sijafanya sikuchukua sijanunua sikununua sijaidhinisha
      sikutuma sijatuma_mimi sijasajili hainihusu hazinihusu haunihusu simjui siwajui sijui_ni_nani sijajisajili sijaagiza`,
    WORK: 'kufanya_kazi kufunguka kazi kushika kuload kuwork kupakia kuconnect',
    BROKEN: `imeharibika haifanyi hazifanyi imekwama shida tatizo matatizo kosa mbovu imevunjika haishiki imehang inahang error imezima imezimika haifanyi_kazi
      haiwaki imefail ime_fail inafail imegoma imestuck hitilafu inasumbua inanisumbua haiload haiwork haifungui haifunguki network_mbaya ya_chini
      imepasuka inaleta_error iko_down ziko_down imekuwa_down down imekufa imedead imechafuka imebadilika_ghafla imeungua imezimwa imezima_ghafla
      imekatika umekatika imekata hakuna_network hakuna_stima hakuna_maji hakuna_umeme stima_imepotea umeme_umekatika maji_hakuna inastack imeganda
      inaganda inakwama inagoma inakataa haifanyi_kz haionyeshi haishikii haichaji haipigi haisomi imecrash inacrash imeleta_error naona_error
      inasema_error crack imevuja inavuja imechanika imeoza kuharibika kukwama down_kabisa imelala
      umevunjika kimevunjika zimevunjika`,
    SYSTEM: `mfumo mtandao network tovuti umeme stima maji huduma system app website internet mita till paybill duka seva wifi system_yenu mtandao_wenu net wi-fi
      website_yenu app_yenu mpesa_till kituo mashine meter api server kompyuta fridge friji heater transformer kplc tanesco dawasa`,
    MANY: `wote kila_mtu wateja wateja_wangu wateja_wetu sisi_wote watu_wote mtaa_mzima wafanyakazi biashara wanafunzi duka_langu kijiji mji_mzima
      wagonjwa abiria wateja_wote wafanyakazi_wote dukani duka_zima ofisi_yote ofisi_nzima shule_nzima kijiji_kizima mtaa_wote kila_mteja
      hospitali_nzima line_ni_refu foleni wanafunzi_wote kampuni_nzima sisi_sote kwa_wote
      ofisi_yetu kampuni_yetu shule_yetu kanisa_lote shamba_lote soko_lote wazazi_wote wakulima_wote`,
    GOODS:
      'mzigo oda order bidhaa kifurushi parcel delivery mizigo tiketi chakula dawa nguo viatu zawadi boda rider bus_ticket',
    LATE: `imechelewa mmechelewa inachelewa kuchelewa imekawia muda_mrefu mda_mrefu siku_nyingi mnachelewesha bado_mko_nyuma imecheleweshwa siku_kadhaa
      zimechelewa wamechelewa amechelewa haijasogea haijabadilika haisogei`,
    DECLINED:
      'imekataliwa haikupita imefail imerudishwa haijakamilika imekuwa_declined haijapita pending',
    DANGER: `anatoka_damu natoka_damu ninatoka_damu damu_nyingi kutokwa_na_damu natokwa_na_damu anatokwa_na_damu amezimia amezirai kujiua nijiue nakufa anakufa
      nitakufa sumu amekunywa_sumu moto inaungua inawaka_moto unawaka moshi cheche gesi gas degedege kifafa amepoteza_fahamu hapumui hawezi_kupumua
      siwezi_kupumua maumivu_ya_kifua kifua_kinabana uchungu_wa_kujifungua kujifungua mimba_imetoka ubakaji nimebakwa amebakwa kubakwa alibakwa
      shambuliwa silaha kisu hatarini hatari ajali amemeza kajinyonga kujinyonga mshtuko_wa_umeme imelipuka kulipuka dharula nyoka ameumwa_na_nyoka
      amegongwa ambulensi ambulance degdege hajitambui hajiwezi kazimia kazirai anatokwa_damu natokwa_damu kutoka_damu damu_inatoka damu_imetoka nablid
      nableed bleeding ana_bleed anableed am_bleeding damu_nyingi_sana natoka_damu_nyingi anatoka_damu_nyingi anahema_sana anahema hahemi hawezi_kuhema
      kuhema_kwa_shida anapumua_kwa_shida pumzi kukosa_pumzi shida_ya_kupumua kupumua_kwa_shida hapumui_vizuri anakakamaa ametetemeka anatetemeka
      anajikakamua mtoto_hachezi hachezi_tumboni hajacheza_tumboni haishtuki hachezi_tena mapigo_ya_moyo uchungu_umeanza uchungu_wa_kuzaa labour labor
      maji_yametoka chupa_imepasuka chupa_imevunjika maji_yamepasuka contractions kuzaa_njiani amemeza_betri amemeza_dawa amekunywa_dawa kumeza_vidonge
      nimemeza_vidonge nimemeza_dawa_nyingi vidonge_vingi nataka_kufa sitaki_kuishi nijimalize kujimaliza kujidhuru sioni_maana_ya nimechoka_kuishi
      nimechoka_na_maisha maisha_hayana shoti imeshoti inatoa_moshi inatoa_cheche harufu_ya_gesi harufu_ya_gas nasikia_gesi harufu_ya_kuungua
      imeshika_moto imewaka_moto nyumba_inaungua ameungua nimeungua amechomeka ameng'atwa aneng'atwa ameanguka_na ananipiga_na hana_fahamu hajaamka
      haamki hashtuki haongei macho_yameingia amelegea analegea kulegea hawezi_kusimama hawezi_kukaa hawezi_kula_wala kutapika_damu anatapika_damu
      kukohoa_damu manjano mwili_wa_njano ni_wa_njano ana_manjano macho_ya_njano watamuua ataniua wataniua ataniumiza wataniumiza dharura_ya
      kuishiwa_damu amefariki kifo maji_yamevunjika
      amegonga aligonga waligonga dawa_zote dawa_zenu_zote amekula_dawa maji_yanamwagika mafuriko
      kwaherini barua_ya_mwisho nimechoka_na_hii_maisha nimeandika_barua sioni_njia hajarudi_nyumbani hajarudi_toka amepotea mtoto_amepotea
      waya_umeanguka waya_wa_stima anapigwa amechomwa wametekwa ametekwa utekaji amezama anazama maji_yanajaa nyumba_imejaa_maji imepinduka
      limepinduka imeanguka_na anashindwa_kupumua uso_umevimba ulimi_umevimba
      amekunywa_jik amekunywa_mafuta_ya hawezi_kuamka hana_pulse amevimba_uso amevimba_mdomo midomo_imevimba kizunguzungu waya_umekatika
      waya_imekatika waya_imeanguka amepigwa_na_stima amepigwa_na_umeme kunawaka`,
    HEALTH: `maumivu kuumwa naumwa anaumwa homa kutapika anatapika natapika tapika kuhara anaharisha naharisha kikohozi vidonda kidonda jeraha uvimbe imevimba
      amevimba kizunguzungu presha sukari kisukari pumu tb usaha vipele mapele kuwashwa kuuma kunauma inauma inaniuma linaniuma inamuuma linauma
      kinauma unauma yanauma naumwa_na tumbo_linauma tumbo_kuuma kichwa_kuuma kichwa_kinauma kichwa_kinaniuma mgongo_unauma anakohoa nakohoa kukohoa
      ana_homa nina_homa homa_kali anatapika_sana ameharisha anaharisha_sana nimevimba kuvimba zimevimba imevimba_sana kutokwa_na_uchafu uchafu_ukeni
      kuwasha inawasha anawashwa nawashwa kukojoa_kwa_shida jipu malengelenge upele joto_la_mwili joto_kali mwili_una_joto body_hot kukosa_choo
      hajapata_choo baridi_kali kutetemeka natetemeka amechubuka kuishiwa_nguvu nimeishiwa_nguvu sina_nguvu hana_nguvu swelling vomiting headache fever
      pain cramps spotting kuhisi_kichefuchefu kichefuchefu bleedin joto_mwilini`,
    SEVERE: `sana kali makali mno zaidi kupita_kiasi nyingi mara_kwa_mara haipungui xana sn saaana haiishi inazidi imezidi haliishi hayaishi sana_sana saana
      kupindukia zisizoisha yasiyoisha hayapungui haipungui_hata haikomi haishuki usiku_kucha hapati_usingizi silali halali tangu_jana tangu_usiku
      tangu_juzi inazidi_kuwa imezidi_kuwa makali_sana kali_sana`,
    VULNERABLE: `mtoto watoto mwanangu mwana mama baba bibi babu mzee wazee mjamzito kichanga mchanga mtt motto baby bby mtoto_wangu mamangu babangu mamake nyanya
      shosho guka preg pregnant prgnt mja_mzito mjamzto ujauzito mimba wajawazito mtoto_mchanga kachanga mapacha watoto_wangu mwanaye binti_yangu
      kijana_wangu mke_wangu_ana mtt_wangu mama_mjamzito watoto_wadogo
      mgonjwa wagonjwa`,
    ABUSE: `ananipiga kunipiga ananitishia ananifuata kunitishia ananinyanyasa unyanyasaji amenipiga ukatili ananilazimisha kanipiga wananitishia wananitisha
      ananitisha ananitishia_maisha wananitishia_maisha ananifuatilia anajua_niko_wapi kujua_niko_wapi amenitishia amenilazimisha ananibaka kunibaka
      bwanangu_ananipiga mume_wangu_ananipiga wanakuja_nyumbani kuja_nyumbani_kwangu ukatili_wa
      hataki_kutoka amekataa_kutoka amekataa_kuondoka hataki_kuondoka amefunga_milango amenifungia yuko_mlangoni wako_mlangoni anagonga_mlango
      wanagonga_mlango dereva_mlevi amelewa dereva_amelewa anataka_kunipiga ameshika_kisu`,
    DISTRESS: `naogopa ninaogopa nimechanganyikiwa nalia ninalia nina_wasiwasi wasiwasi hofu nina_hofu nateseka ninateseka tunateseka sina_pesa sina_hela sina_kitu
      sina_chakula njaa nimekwama niokoe sijui_nifanye nimeshindwa_kulala nahangaika ninahangaika roho_inauma mungu_wangu nimekwisha sina_namna
      nakufa_njaa sijala hatujala nimestuck nimepanic nimekata_tamaa tumekwama nimestranded nimepagawa presha_inapanda sina_mwingine uwoga sijalala
      sina_nauli sina_fare naogopa_sana nina_uoga niko_na_uoga nimepanic_sana nimeshikwa_na_hofu sijui_nitafanya_nini sijui_la_kufanya sijui_nifanyeje
      sijui_nitafanyaje sina_la_kufanya sina_mtu_wa sina_wa_kunisaidia sina_pa_kwenda sina_pesa_nyingine sina_pesa_ingine sina_njia sina_njia_nyingine
      sina_hata sina_senti sina_hata_shilingi pesa_yote pesa_zote pesa_zangu_zote akiba_yangu_yote pesa_yangu_yote watoto_wana_njaa tuna_njaa
      tunakufa_njaa hatujakula nimelia nalia_sana niko_na_stress nina_stress stress depression moyo_unauma nimevunjika_moyo nimekata_tamaa_kabisa
      madeni nateseka_sana mateso nimekwama_hapa tumekwama_hapa niko_stranded jameni_nisaidieni tafadhali_sana nawasihi nakusihi nawaomba_sana
      naomba_sana nisaidieni_jamani scared worried wasiwasi_mwingi nimechoka_sana sipati_usingizi silali_usiku giza kwa_giza niko_kwa_giza
      tuko_kwa_giza niko_pekee niko_peke sina_tumaini sina_furaha nimeumia nimeumizwa`,
    ANGER: `hasira nimechoka tumechoka ujinga upuuzi aibu pumbavu mbaya_sana huduma_mbovu huduma_mbaya mmezidi nimekasirika inakera mnakera mnanikera kero inaudhi
      mnaudhi wajinga ovyo hovyo takataka mnaboa bure_kabisa mnatuibia mnaniibia nyinyi_wezi useless acheni shenzi mnasumbua mnazingua nonsense
      mnaudhi_sana mnaudhi_kweli mnatesa mnatutesa huduma_yenu_mbaya mbaya_kabisa hovyo_kabisa nimechoshwa tumechoshwa mnanichosha mnachosha
      mnakasirisha hasara mnajali hamjali mnadharau dharau uongo waongo mnadanganya mnatudanganya mnacheza_na nyinyi_matapeli wezi_wakubwa pumbafu
      kumbaf wizi_mtupu shame bad_service very_bad`,
    INSULT: " wajinga mbwa  waongo mjinga washenzi mafala fala nyang'au majambazi",
    THREAT: `polisi mahakama mahakamani wakili kushtaki nitawashtaki ntawashtaki sheria kuwaripoti nitawaripoti tcra ewura ca_kenya kesi nitaripoti twitter
      mtandaoni nitasema_kwa kuripoti vyombo_vya_habari nitawashtaki_kwa nitaenda_polisi naenda_polisi polisi_nita naenda_ca nitaenda_ca odpc
      ombudsman nitapost nitawaanika kuwaanika nawaripoti nitawapeleka kuwashitaki kortini korti`,
    LEAVE: `nahama nitahama ntahama kuhama nafunga_akaunti kufunga_akaunti sitatumia_tena kuacha naacha kujitoa nijitoe nifute nahamia natoka_kwenu sirudi_tena
      ntahamia nahamia_mtandao kuhamia naenda_kwa_wengine nitaacha_kutumia sitanunua_tena nafunga_account cancel_account nitafunga nifungieni_akaunti`,
    COMPLAIN: 'malalamiko kulalamika nalalamika meneja mkubwa msimamizi bosi lalamiko',
    URGENT: `haraka haraka_sana upesi dharura emergency urgent urgently hara haraka_iwezekanavyo mapema muhimu muhimu_sana chapchap chap_chap chap chapu fasta mbio
      hrk ni_muhimu siwezi_kungoja siwezi_kusubiri hraka arak araka harak sasa_hivi asap faster harakaharaka kwa_haraka harakat haraka_tafadhali
      harakisha harakisheni fanyeni_haraka kwa_haraka_sana emergency_plz ni_emergency ni_dharura saa_hii_hii mara_moja hima upesi_sana muda_unaisha
      hakuna_muda sina_muda muda_umeisha`,
    NOW: `sasa saa_hii sahii sai saizi sahizi saivi saahii sa_hivi sasa_hivi hivi_sasa kwa_sasa niko_hapa nipo_hapa tumesimama nimesimama sahi niko_border
      niko_airport niko_hospitali niko_hosi niko_hospital niko_dukani niko_stage niko_kwa_queue saa_hizi saa_hiz wakati_huu dakika_hii nimesimama_hapa
      tuko_hapa niko_njiani muda_huu`,
    TODAY: `leo usiku_huu jioni leo_jioni mchana leo_hii  leo_usiku leo_mchana leo_saa leo_asubuhi kabla_ya_saa usiku_wa_leo`,
    TOMORROW: `kesho kesho_asubuhi kesh kexho kesho_saa kesho_mapema kesho_alfajiri`,
    DAY: 'jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili wikiendi wiki_hii wknd mwisho',
    FAR: 'mwezi_ujao wiki_ijayo mwakani baadaye baadae siku_zijazo siku_moja mwaka_ujao kesho_kutwa badae',
    BY: 'kabla kabla_ya mpaka hadi mwisho_wa mwisho kufikia b4',
    IN: 'baada_ya ndani_ya katika imebaki zimebaki bado_dakika bado_saa after within',
    SINCE: 'tangu toka kuanzia tokea tangia sasa_ni zaidi_ya karibu yapata since',
    UNIT: `saa dakika masaa nusu_saa lisaa dk hrs mins hour saa_moja masaa_mawili masaa_matatu`,
    LONGUNIT: `siku wiki mwezi miezi jana juzi masiku majuzi mwaka last_week wik sku asubuhi asubuhi_hii`,
    NUM: 'moja mbili tatu nne tano sita saba nane tisa kumi ishirini nusu kadhaa',
    CLOCK:
      'saa_nne saa_tano saa_sita saa_saba saa_nane saa_tisa saa_kumi saa_mbili saa_tatu saa_moja_jioni adhuhuri',
    CURRENCY: 'shilingi elfu laki milioni sh ksh tsh tzs kes ugx bob thao k sh. alfu mia',
    EVENT: `safari nasafiri tunasafiri ndege mtihani mitihani harusi mazishi msiba upasuaji mkutano interview usaili kodi ada_ya_shule karo school_fees ada rent
      kodi_ya_nyumba basi bus flight exam mahari sherehe fees kikao nauli uwanja_wa_ndege wedding harusi_ya hosp_visit operation theatre exam_ya
      interview_ya kusafiri flight_yangu basi_langu gari_la karo_ya kuchangia matanga sherehe_ya appointment kesi_ya landlord uwanja airport border
      mpakani`,
    STAKES: `nitapoteza ntapoteza nitafukuzwa ntafukuzwa kufukuzwa fukuzwa napoteza tunapoteza faini kukosa nitakosa ntakosa nikose nisikose nitachelewa ntachelewa
      wateja_wanaondoka naharibikiwa biashara_imesimama imesimama wanafukuzwa landlord mwenye_nyumba deni kufungiwa watanifungia itaoza giza gizani
      tuko_gizani natakiwa_kulipa atafukuzwa watamfukuza atakosa watanifukuza wananifukuza wanatufukuza watatufukuza kufungiwa_nyumba kufungiwa_maji
      watakata watakatia wanakata_stima watakata_stima watakata_maji watakatiwa tunapoteza_wateja napoteza_wateja biashara_imekwama kupoteza_kazi
      nitapoteza_kazi nimeacha_kazi auctioneers auctioneer crb penalty faini_ya nitalala_njaa nitalala_nje tutalala_nje nimelala_nje kukosa_flight
      nitakosa_flight gari_litaniacha litaniacha linaondoka inaondoka basi_linaondoka
      nimefukuzwa nafukuzwa tumefukuzwa atanifukuza atanitoa watanitoa natolewa`,
    WAIT: `nasubiri ninasubiri nangoja ningoje tunasubiri tunangoja nimesubiri nimengoja kusubiri ngoja nawait nimewait nasubir subiri tumengoja nimengoja_sana
      nimesubiri_sana bado_nasubiri bado_nangoja`,
    REPLY: `jibu majibu jibuni mnijibu kujibiwa kunijibu nijibu nijibuni feedback mrejesho jibuni_basi nijibuni reply naona_kimya kimya jibiwa amejibu
      anajibu anayejibu wamejibu mmejibu mnajibu kujibu anapokea mnapokea amepokea_simu wanapokea anashika_simu hashiki mnashika`,
    REPEAT: `mara_ya_tatu mara_ya_pili mara_ya_nne mara_nyingi nimeshasema nimeshaandika nimewaandikia nimepiga_simu napiga_simu mmekaa_kimya mko_kimya kimya
      hamjibu hampokei mnanipuuza nimewatumia halooo haloo mko_wapi mpo mupo mbona_kimya mbona_hamjibu nshawaambia niliripoti nimeripoti nimeandika
      nimeuliza nakumbusha kila_siku mnanizungusha nazungushwa nimewaambia hamjanijibu hamjajibu nilishawaambia mara_ya_tano mara_ya_3 mara_ya_4
      nimeandika_mara nimewapigia nimepiga nimetuma_email nilipiga_simu nimewasiliana nishasema kila_wakati mnaniambia_subiri kila_saa subiri_subiri
      mliahidi mliniahidi mmeniahidi mlisema niliambiwa`,
    THANKS: `asante asanteni ahsante ahsanteni aksante shukrani shukran nashukuru tunashukuru ninashukuru asnte asnt ubarikiwe mbarikiwe mungu_awabariki asanteh
      aksnt asanti nawashukuru asanteni_sana asante_sana shukrani_sana nashkuru nashukuruni thx thanks thank senks ahsanteni_sana mbarikiwe_sana
      barikiwa mungu_akubariki mungu_awazidishie`,
    PRAISE: `nzuri safi poa mko_vizuri hongera hongereni napenda nimependa bora kazi_nzuri huduma_nzuri nimefurahi nafurahi nimeridhika poa_sana fiti freshi
      mnajitahidi mwafaka tamu pongezi mzuri bomba mko_juu imenisaidia imenisaidia_sana imetusaidia mmenisaidia_sana nzuri_sana mzuri_sana vizuri_sana
      kazi_safi kazi_poa noma_sana ni_noma ni_moto imeweza mmeweza mko_poa mko_sawa best_app nawapenda tunawapenda nimefurahia hongera_sana
      pongezi_kwenu mnafanya_vizuri inafanya_vizuri inafanya_kazi_vizuri endeleeni_hivyo endeleeni keep_it_up poa_kabisa safi_sana nyc nice good_job
      imeniua wanakufa_na alikuwa_anakufa_kuitaka kufa_na_wivu imeniua_mbavu ni_fire fire_kabisa hatari_kwa_utamu ni_hatari_kwa raha ni_raha
      najivunia nimefurahishwa tumefurahi tumefurahia zimetupendeza imependeza inapendeza imetulia malaika shujaa mkarimu mpole wapole wakarimu
      nyota_tano tumewapenda mmenibariki unique tamu_sana vizuri_kabisa nimecheka
      shangwe mrembo ya_kupendeza tumecheka`,
    RESOLVED: `imekubali imefunguka imerudi imeshafika imeingia nimeshapata nimepata_tayari imetatuliwa tatizo_limeisha imeisha_shida shida_imeisha hakuna_shida
      hakuna_tatizo hamna_shida sina_shida sawa_imefika nimefanikiwa imefanikiwa tayari_imefika nimeipata nimeziona nimeiona sasa_inafanya_kazi
      inafanya_kazi inafanya_kazi_sasa imekaa_sawa iko_sawa niko_sawa ipo_sawa imeshaingia imeshakuja limetatuliwa limeisha usijali msijali yameisha
      zimerudi zimefika zimeingia nimeshazipata nimeingia tayari_nimepata inawork inawork_sasa imework imeshatatuliwa nimeona_imeingia nimepona amepona
       amepata_nafuu kashapona anaendelea_vizuri naendelea_vizuri nimeshapokea nimepokea imeshawaka umerudi yamerudi inafanya_kazi_tena
      imerudi_sawa imekaa_poa iko_fiti iko_poa_sasa sasa_iko_sawa sasa_iko_poa iko_sawa_sasa kila_kitu_kiko kila_kitu_sawa haina_shida hana_shida
      hakuna_neno hamna_neno nimeipata_sasa nimepata_pesa nimepata_refund nimeona_kwa
      nimejua_mwenyewe nimejua nimeelewa nimelewa mnaweza_kufunga unaweza_kufunga nimeshasaidiwa nimesaidika nimesaidiwa amepona_kabisa mtoto_amepona
      mtoto_anaendelea_vizuri anacheza_tena homa_imeisha imepungua nimejifungua_salama amezaliwa_salama amejifungua_salama nimejifungua tumejifungua
      nimeshafika tumefika_salama nimefika_salama puuza puuzeni haina_haja sihitaji_tena wrong_chat namba_isiyo_yenu sikuwa_na_shida sina_malalamiko
      hakuna_malalamiko imesolve imesolviwa imetatuliwa_sasa tumepata tumeipata nimeupata nimekipata imekuja_sasa umefika_salama yameisha_sasa
      bila_shida bila_tatizo bila_matatizo alipona walipona wamepona anacheza_vizuri anakula_vizuri ameshapona nimepona_kabisa kumbe_ni
      kumbe_ilikuwa nimeshapona sikuibiwa haikuibiwa ilirudi pesa_ilirudi pesa_zilirudi yamekwisha yaishe msijisumbue nimebadilisha_mawazo
      nimeshafix kosa_langu nilikosea_mwenyewe niko_salama tuko_salama wako_salama nimetulia inafanya_vizuri`,
    NORUSH: `hakuna_haraka sina_haraka bila_haraka si_haraka sio_haraka polepole pole_pole mkipata_muda ukipata_muda mkipata_nafasi ukipata_nafasi sio_dharura
      si_dharura si_lazima sio_lazima taratibu wakati_wowote sio_muhimu hamna_haraka akuna_haraka ukiweza mkiweza si_mbaya si_haraka_sana si_ya_haraka
      sio_ya_haraka haina_haraka bila_presha mkiwa_na_nafasi ukiwa_na_nafasi mkiwa_free ukiwa_free wakati_wenu muda_wenu mda_wenu mkipata_time
      ukipata_time mkipata_mda spelling_mistake makosa_ya_spelling kosa_dogo kakosa_kadogo nauliza_tu_ya kwa_taarifa_tu kwa_taarifa
      nitangoja nitasubiri ntasubiri ntangoja tutasubiri tutangoja`,
    BEARABLE: `tunajikaza najikaza tunavumilia navumilia nimeshablock nimeblock nimeshafunga nimefunga nimeshabadilisha nimebadilisha nimebadili
      hakuna_aliyeumia hakuna_mtu_ameumia hakuumia sijaumia hatujaumia hakuna_ameumia yuko_sawa niko_sawa tuko_sawa wako_sawa kwa_mkono
      nimeripoti niliripoti zingine_ziko_sawa zingine_zinafanya kwa_muda ob_number nimezima`,
    IDEA: `pendekezo napendekeza ushauri maoni ingekuwa_vizuri ingekuwa_poa ingekua_poa ongezeni mngeongeza mngeweka wazo kushirikiana ajira nafasi_za_kazi
      ingependeza mngetuwekea ingekua_vizuri ufadhili wekeni mweke mngeongezea mkiongeza ingefaa ingefaa_sana ingesaidia mdhamini kudhamini
      kufadhili udhamini sponsorship sponsor partnership kazi_zipo mna_kazi internship attachment brochure dark_mode offer_zenu sms_za_offer 
      ningependekeza mfanye_hivi muongeze
      ninapendekeza wazo_tu maoni_yangu kwa_maoni ingependeza_kama`,
    CURIOUS: `nilitaka_kujua nilikuwa_nauliza nauliza_tu naulizia nilitaka_kuuliza swali nafikiria natarajia mpango_wa nina_swali nataka_kujua ningependa_kujua
      naomba_kujua nilikuwa_nataka_kujua nilitaka_tu_kujua nilitaka_kujua_tu nauliza_kama natarajia_kujiunga nataka_kujiunga napanga nafikiria_kujiunga
      kwa_baadaye ya_baadaye siku_za_mbele nilikuwa_nataka_tu`,
    GREET: `habari mambo hujambo jambo shikamoo salamu hamjambo niaje sasa_wadau salaam vipi_wadau za_asubuhi za_leo habarini hodi bwana_asifiwe bwana habari_zenu
      habari_yako habari_za mambo_vipi mko_aje uko_aje sasa good_morning goodnight usiku_mwema lala_salama siku_njema kwaheri heri_ya_mwaka heri_ya
      merry_christmas krismasi_njema nawasalimu nawasalimia nilitaka_kuwasalimu kumsalimia kuwasalimia`,
    ACK: `sawa sawasawa ok okay poa nimeelewa nimekuelewa haya basi fiti nimeshapata nimepata_jibu tuko_sawa
      nitajaribu ntajaribu`,
    PAST: `zamani mwaka_jana miaka_iliyopita mwezi_uliopita
      wakati_ule kipindi_kile mwaka_uliopita miezi_iliyopita wiki_iliyopita`,
  },
  verbs: {
    before: `(?:(?<not>h?a(?:i|u|zi|li|ya|wa|tu|m|ku|pa|ki|vi)?ja|ha(?:i|u|zi|li|ya|wa|tu|m|ku|ki|vi)?(?:ta|ku)?|si(?:ja|ta|ku)?)|(?<if>(?:ni|u|a|tu|m|wa|i|zi|li)(?:ki|nge))|(?:ni|n|u|a|tu|m|mw|wa|i|zi|li|ya|ki|vi|ku)?(?:na|li|mesha|me|ta|ka|sha|nili)?)(?:ni|ku|m|mw|tu|wa|i|zi|ya|ji)?`,
    denial: '(?:sija|haija|hazija|haja|hatuja|hawaja|hamja|haku|hawaku|siku)[a-z]{3}',
    after: `(?:[a-z]{0,5}[aeiou]|ed|ing)`,
    stems: {
      ARRIVE: 'fik pat poke ingi onek rud pokel reflect receiv kuj',
      SEND: 'tum send deposit transfer',
      PAID: 'lip nunu lipi',
      GONE: 'pote potez towek',
      TAKE: 'katw chuku chukul deduct charg',
      REFUND: 'rudish rejesh revers refund',
      ACCESS: 'ingi login acces',
      LOCKED: 'fungw fungiw block lock suspend zuiw',
      THEFT: 'ibiw tapel hack hackiw scam danganyw swap porw lagha',
      USE: 'tumi badilish kop sajil',
      WORK: 'fany fungu funguk wak shik load work connect respond',
      BROKEN: 'harib kwam fail stuck crash zimik sumbu',
      LATE: 'chelew kawi',
      WAIT: 'subir ngoj wait',
      REPLY: 'jib reply',
      HELP: 'saidi',
      NEED: 'hitaj',
      HEALTH: 'umw tapik haris hars vimb kohoa koho',
      VITAL: 'nyony chez amk pumu kojo',
      DISTRESS: 'ogop hangaik tesek',
    },
  },
  everyday: `anasema inasema wanasema nasema alisema walisema akasema wakasema ilisema amenipigia wamenipigia akanipigia ananipigia wananipigia alinipigia kunipigia nipigie`,
}
