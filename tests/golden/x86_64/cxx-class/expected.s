	.file	"orig.cc"
	.text
	.section	.text._ZN4baseD2Ev,"axG",@progbits,_ZN4baseD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN4baseD2Ev
	.type	_ZN4baseD2Ev, @function
_ZN4baseD2Ev:
.LFB1:
	.cfi_startproc
	ret
	.cfi_endproc
.LFE1:
	.size	_ZN4baseD2Ev, .-_ZN4baseD2Ev
	.weak	_ZN4baseD1Ev
	.set	_ZN4baseD1Ev,_ZN4baseD2Ev
	.section	.text._ZN4base5valueEv,"axG",@progbits,_ZN4base5valueEv,comdat
	.align 2
	.p2align 4
	.weak	_ZN4base5valueEv
	.type	_ZN4base5valueEv, @function
_ZN4base5valueEv:
.LFB4:
	.cfi_startproc
	movl	$1, %eax
	ret
	.cfi_endproc
.LFE4:
	.size	_ZN4base5valueEv, .-_ZN4base5valueEv
	.section	.text._ZN4baseD0Ev,"axG",@progbits,_ZN4baseD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN4baseD0Ev
	.type	_ZN4baseD0Ev, @function
_ZN4baseD0Ev:
.LFB3:
	.cfi_startproc
	movl	$8, %esi
	jmp	_ZdlPvm@PLT
	.cfi_endproc
.LFE3:
	.size	_ZN4baseD0Ev, .-_ZN4baseD0Ev
	.text
	.p2align 4
	.globl	_Z1fP4base
	.type	_Z1fP4base, @function
_Z1fP4base:
.Lkpatch_old_3:
.LFB5:
	.cfi_startproc
	movq	(%rdi), %rax
	leaq	_ZN4base5valueEv(%rip), %rdx
	movq	16(%rax), %rax
	cmpq	%rdx, %rax
	jne	.L7
	movl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L7:
	jmp	*%rax
	.cfi_endproc
.LFE5:
	.size	_Z1fP4base, .-_Z1fP4base
.Lkpatch_old_end_3:
	.p2align 4
	.globl	_Z1gv
	.type	_Z1gv, @function
_Z1gv:
.Lkpatch_old_4:
.LFB6:
	.cfi_startproc
	movl	$1, %eax
	ret
	.cfi_endproc
.LFE6:
	.size	_Z1gv, .-_Z1gv
.Lkpatch_old_end_4:
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"axG",@progbits,_ZN7derived5valueEv.kpatch,comdat
	.p2align	4
	.weak	_ZN7derived5valueEv.kpatch
	.hidden	_ZN7derived5valueEv.kpatch
	.type	_ZN7derived5valueEv.kpatch, @function
_ZN7derived5valueEv.kpatch:
.Lkpatch_new_0:
	.cfi_startproc
	movl	8(%rdi), %eax
	ret
	.cfi_endproc
	.size	_ZN7derived5valueEv.kpatch, .-_ZN7derived5valueEv.kpatch
.Lkpatch_new_end_0:
	.section	.kpatch.text,"axG",@progbits,_ZN7derivedD5Ev.kpatch,comdat
	.p2align	4
	.weak	_ZN7derivedD2Ev.kpatch
	.hidden	_ZN7derivedD2Ev.kpatch
	.type	_ZN7derivedD2Ev.kpatch, @function
_ZN7derivedD2Ev.kpatch:
.Lkpatch_new_1:
	.cfi_startproc
	ret
	.cfi_endproc
	.size	_ZN7derivedD2Ev.kpatch, .-_ZN7derivedD2Ev.kpatch
.Lkpatch_new_end_1:
	.p2align	4
	.weak	_ZN7derivedD0Ev.kpatch
	.hidden	_ZN7derivedD0Ev.kpatch
	.type	_ZN7derivedD0Ev.kpatch, @function
_ZN7derivedD0Ev.kpatch:
.Lkpatch_new_2:
	.cfi_startproc
	movl	$16, %esi
	jmp	_ZdlPvm@PLT
	.cfi_endproc
	.size	_ZN7derivedD0Ev.kpatch, .-_ZN7derivedD0Ev.kpatch
.Lkpatch_new_end_2:
	.section	.kpatch.text,"axG",@progbits,_ZN7derivedC5Ei.kpatch,comdat
	.p2align	4
	.weak	_ZN7derivedC2Ei.kpatch
	.hidden	_ZN7derivedC2Ei.kpatch
	.type	_ZN7derivedC2Ei.kpatch, @function
_ZN7derivedC2Ei.kpatch:
.Lkpatch_new_3:
	.cfi_startproc
	leaq	16+_ZTV7derived.kpatch(%rip), %rax
	movl	%esi, 8(%rdi)
	movq	%rax, (%rdi)
	ret
	.cfi_endproc
	.size	_ZN7derivedC2Ei.kpatch, .-_ZN7derivedC2Ei.kpatch
.Lkpatch_new_end_3:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	_Z1fP4base.kpatch, @function
_Z1fP4base.kpatch:
.Lkpatch_new_4:
	.cfi_startproc
	movq	(%rdi), %rax
	jmp	*16(%rax)
	.cfi_endproc
	.size	_Z1fP4base.kpatch, .-_Z1fP4base.kpatch
.Lkpatch_new_end_4:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	_Z1fP4base.kpatch_old, @function
_Z1fP4base.kpatch_old:
.Lkpatch_copy_3:
	.cfi_startproc
	movq	(%rdi), %rax
	leaq	_ZN4base5valueEv(%rip), %rdx
	movq	16(%rax), %rax
	cmpq	%rdx, %rax
	jne	.L7.kpatch_old
	movl	$1, %eax
	ret
	.p2align 4,,10
	.p2align 3
.L7.kpatch_old:
	jmp	*%rax
	.cfi_endproc
	.size	_Z1fP4base.kpatch_old, .-_Z1fP4base.kpatch_old
.Lkpatch_copy_end_3:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	_Z1gv.kpatch, @function
_Z1gv.kpatch:
.Lkpatch_new_5:
	.cfi_startproc
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	movl	$2, %esi
	movq	%rsp, %rdi
	call	_ZN7derivedC1Ei.kpatch
	movl	8(%rsp), %eax
	addq	$24, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
	.size	_Z1gv.kpatch, .-_Z1gv.kpatch
.Lkpatch_new_end_5:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	_Z1gv.kpatch_old, @function
_Z1gv.kpatch_old:
.Lkpatch_copy_4:
	.cfi_startproc
	movl	$1, %eax
	ret
	.cfi_endproc
	.size	_Z1gv.kpatch_old, .-_Z1gv.kpatch_old
.Lkpatch_copy_end_4:
	.section	.kpatch.rodata,"aG",@progbits,_ZTS4base.kpatch,comdat
	.weak	_ZTS4base.kpatch
	.hidden	_ZTS4base.kpatch
	.type	_ZTS4base.kpatch, @object
_ZTS4base.kpatch:
	.string	"4base"
	.size	_ZTS4base.kpatch, .-_ZTS4base.kpatch
	.section	.kpatch.data.rel.ro,"awG",@progbits,_ZTI4base.kpatch,comdat
	.balign	8
	.weak	_ZTI4base.kpatch
	.hidden	_ZTI4base.kpatch
	.type	_ZTI4base.kpatch, @object
_ZTI4base.kpatch:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTS4base.kpatch
	.size	_ZTI4base.kpatch, .-_ZTI4base.kpatch
	.section	.kpatch.rodata,"aG",@progbits,_ZTS7derived.kpatch,comdat
	.balign	8
	.weak	_ZTS7derived.kpatch
	.hidden	_ZTS7derived.kpatch
	.type	_ZTS7derived.kpatch, @object
_ZTS7derived.kpatch:
	.string	"7derived"
	.size	_ZTS7derived.kpatch, .-_ZTS7derived.kpatch
	.section	.kpatch.data.rel.ro,"awG",@progbits,_ZTI7derived.kpatch,comdat
	.balign	8
	.weak	_ZTI7derived.kpatch
	.hidden	_ZTI7derived.kpatch
	.type	_ZTI7derived.kpatch, @object
_ZTI7derived.kpatch:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTS7derived.kpatch
	.quad	_ZTI4base.kpatch
	.size	_ZTI7derived.kpatch, .-_ZTI7derived.kpatch
	.section	.kpatch.data.rel.ro,"awG",@progbits,_ZTV7derived.kpatch,comdat
	.balign	8
	.weak	_ZTV7derived.kpatch
	.hidden	_ZTV7derived.kpatch
	.type	_ZTV7derived.kpatch, @object
_ZTV7derived.kpatch:
	.quad	0
	.quad	_ZTI7derived.kpatch
	.quad	_ZN7derivedD1Ev.kpatch
	.quad	_ZN7derivedD0Ev.kpatch
	.quad	_ZN7derived5valueEv.kpatch
	.size	_ZTV7derived.kpatch, .-_ZTV7derived.kpatch
	.weak	_ZN7derivedD1Ev.kpatch
	.hidden	_ZN7derivedD1Ev.kpatch
	.set	_ZN7derivedD1Ev.kpatch, _ZN7derivedD2Ev.kpatch
	.weak	_ZN7derivedC1Ei.kpatch
	.hidden	_ZN7derivedC1Ei.kpatch
	.set	_ZN7derivedC1Ei.kpatch, _ZN7derivedC2Ei.kpatch
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"_ZN7derived5valueEv"
	.section	.kpatch.info,"aRG",@progbits,_ZN7derived5valueEv.kpatch,comdat
	.balign	8
	.long	0, 0
	.long	.Lkpatch_new_0-.
	.long	.Lkpatch_new_end_0-.Lkpatch_new_0
	.long	.Lkpatch_name_0-.
	.long	2
	.zero	40
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"_ZN7derivedD2Ev"
	.section	.kpatch.info,"aRG",@progbits,_ZN7derivedD5Ev.kpatch,comdat
	.balign	8
	.long	0, 0
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_1-.
	.long	2
	.zero	40
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_2:
	.string	"_ZN7derivedD0Ev"
	.section	.kpatch.info,"aRG",@progbits,_ZN7derivedD5Ev.kpatch,comdat
	.balign	8
	.long	0, 0
	.long	.Lkpatch_new_2-.
	.long	.Lkpatch_new_end_2-.Lkpatch_new_2
	.long	.Lkpatch_name_2-.
	.long	2
	.zero	40
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_3:
	.string	"_ZN7derivedC2Ei"
	.section	.kpatch.info,"aRG",@progbits,_ZN7derivedC5Ei.kpatch,comdat
	.balign	8
	.long	0, 0
	.long	.Lkpatch_new_3-.
	.long	.Lkpatch_new_end_3-.Lkpatch_new_3
	.long	.Lkpatch_name_3-.
	.long	2
	.zero	40
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_4:
	.string	"_Z1fP4base"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_3-.
	.long	.Lkpatch_old_end_3-.Lkpatch_old_3
	.long	.Lkpatch_new_4-.
	.long	.Lkpatch_new_end_4-.Lkpatch_new_4
	.long	.Lkpatch_name_4-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_3-.
	.long	.Lkpatch_copy_end_3-.Lkpatch_copy_3
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_5:
	.string	"_Z1gv"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_4-.
	.long	.Lkpatch_old_end_4-.Lkpatch_old_4
	.long	.Lkpatch_new_5-.
	.long	.Lkpatch_new_end_5-.Lkpatch_new_5
	.long	.Lkpatch_name_5-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_4-.
	.long	.Lkpatch_copy_end_4-.Lkpatch_copy_4
	.zero	20
