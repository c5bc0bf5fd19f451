	.arch armv8-a
	.file	"orig.c"
	.text
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align	3
.LC0:
	.string	"negative %d\n"
	.text
	.align	2
	.p2align 4,,11
	.global	work
	.type	work, %function
work:
.Lkpatch_old_1:
.LFB22:
	.cfi_startproc
	tbnz	w0, #31, .L7
	scvtf	d1, w0
	adrp	x0, .LC1
	ldr	d0, [x0, #:lo12:.LC1]
	fmul	d0, d1, d0
	ret
.L7:
	stp	x29, x30, [sp, -32]!
	.cfi_def_cfa_offset 32
	.cfi_offset 29, -32
	.cfi_offset 30, -24
	mov	x29, sp
	str	w0, [sp, 28]
	bl	unlikely
	adrp	x3, :got:stderr
	ldr	x3, [x3, :got_lo12:stderr]
	adrp	x1, .LC0
	ldr	w0, [sp, 28]
	add	x1, x1, :lo12:.LC0
	add	w2, w0, 1
	ldr	x0, [x3]
	bl	fprintf
	bl	abort
	.cfi_endproc
.LFE22:
	.size	work, .-work
.Lkpatch_old_end_1:
	.section	.rodata.cst8,"aM",@progbits,8
	.align	3
.LC1:
	.word	309237645
	.word	1072939139
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",%progbits
	.p2align	4
	.type	work.kpatch, %function
work.kpatch:
.Lkpatch_new_1:
	.cfi_startproc
	tbnz	w0, #31, .L7.kpatch
	scvtf	d1, w0
	adrp	x0, .LC1.kpatch
	ldr	d0, [x0, #:lo12:.LC1.kpatch]
	fmul	d0, d1, d0
	ret
.L7.kpatch:
	stp	x29, x30, [sp, -32]!
	.cfi_def_cfa_offset 32
	.cfi_offset 29, -32
	.cfi_offset 30, -24
	mov	x29, sp
	str	w0, [sp, 28]
	bl	unlikely
	adrp	x3, :got:stderr
	ldr	x3, [x3, :got_lo12:stderr]
	adrp	x1, .LC0.kpatch
	ldr	w0, [sp, 28]
	add	x1, x1, :lo12:.LC0.kpatch
	add	w2, w0, 2
	ldr	x0, [x3]
	bl	fprintf
	bl	abort
	.cfi_endproc
	.size	work.kpatch, .-work.kpatch
.Lkpatch_new_end_1:
	.section	.kpatch.text,"ax",%progbits
	.balign	16
	.type	work.kpatch_old, %function
work.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	tbnz	w0, #31, .L7.kpatch_old
	scvtf	d1, w0
	adrp	x0, .LC1
	ldr	d0, [x0, #:lo12:.LC1]
	fmul	d0, d1, d0
	ret
.L7.kpatch_old:
	stp	x29, x30, [sp, -32]!
	.cfi_def_cfa_offset 32
	.cfi_offset 29, -32
	.cfi_offset 30, -24
	mov	x29, sp
	str	w0, [sp, 28]
	bl	unlikely
	adrp	x3, :got:stderr
	ldr	x3, [x3, :got_lo12:stderr]
	adrp	x1, .LC0
	ldr	w0, [sp, 28]
	add	x1, x1, :lo12:.LC0
	add	w2, w0, 1
	ldr	x0, [x3]
	bl	fprintf
	bl	abort
	.cfi_endproc
	.size	work.kpatch_old, .-work.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.rodata,"a",%progbits
	.balign	8
.LC0.kpatch:
	.string	"negative %d\n"
	.balign	8
.LC1.kpatch:
	.word	309237645
	.word	1072939139
	.section	.kpatch.strtab,"a",%progbits
.Lkpatch_name_0:
	.string	"work"
	.section	.kpatch.info,"aR",%progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
